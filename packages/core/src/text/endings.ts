import { COMPLETES, MEMBER, NOTES, PART_AFTER, PART_KIND, PART_TARGET, type PhraseGraph } from './phrase-graph.ts';
import { beganInName, type Ended, endedAt, type WordMachine, wordsOf } from './word-machine.ts';

/**
 * What ends in each state, all in one array and packed: as objects of their own they lay scattered over megabytes, and a
 * search waited for memory. A record is its counts in one number, how many words must be plain for it to hold, and then
 *
 *   per whole phrase:   rule and reach
 *   per noted opening:  slot and reach
 *   per later part, which counts only with others:  the slot that must have been noted
 *   per later part:     kind and target | slot that it stands behind + 1 and reach
 *
 * States in which the same ends share one.
 */
export interface Endings {
  numbers: Int32Array;
  used: number;
  known: Map<string, number>;
}

/** Where no record is: nothing ends. */
export const NO_ENDING = 0;
/** The counts, and how many words up to the last one must be plain. */
export const RECORD_HEAD = 2;
/** Three counts in one number. */
export const COUNT_BITS = 10;
export const COUNT: number = (1 << COUNT_BITS) - 1;
export const LATER_FIELDS = 2;
/** Where the second of two numbers that are packed into one begins, and what is below it. */
export const PACKED = 20;
export const LOW: number = (1 << PACKED) - 1;

const FIRST_SIZE = 1 << 14;

export const createEndings = (): Endings => ({
  numbers: new Int32Array(FIRST_SIZE),
  used: 1,
  known: new Map(),
});

export function forgetEndings(endings: Endings): void {
  endings.used = 1;
  endings.known.clear();
}

/** How rules stand to each other, for records that leave out what says nothing in a single reply. */
export interface Standing {
  /** By rule, 1: left out. */
  minor: Uint8Array;
  /** By rule, 1: left out where it begins inside a name. */
  notInNames: Uint8Array;
  /** Whether a match of the one hides a match of the other within it. */
  hides: (longer: number, shorter: number) => boolean;
}

/** Writes all that ends at these places and gives the record's offset, or `NO_ENDING`. */
export function writeEnding(endings: Endings, machine: WordMachine, places: readonly number[]): number {
  return write(endings, machine.graph, endedAt(machine, places), 0);
}

/** The same without what the standing leaves out: rules, and whole phrases that a longer one hides. */
export function writeShort(
  endings: Endings,
  machine: WordMachine,
  places: readonly number[],
  { minor, notInNames, hides }: Standing,
): number {
  const { graph } = machine;
  const all = endedAt(machine, places).filter(({ part, reach }) => {
    const rule = ruleOf(graph, part);
    return minor[rule] !== 1 && !(beganInName(reach) && notInNames[rule] === 1);
  });
  const whole = all.filter(({ part }) => isAlone(graph, part, COMPLETES));
  let longest = 0;
  const left = all.filter(shorter => {
    if (!whole.includes(shorter)) return true;
    const hiding = whole.find(
      longer =>
        longer.reach > shorter.reach &&
        !beganInName(longer.reach) &&
        hides(ruleOf(graph, longer.part), ruleOf(graph, shorter.part)),
    );
    if (hiding) longest = Math.max(longest, wordsOf(hiding.reach));
    return !hiding;
  });
  return write(endings, graph, left, longest);
}

const isAlone = ({ parts }: PhraseGraph, part: number, kind: number): boolean =>
  parts[part + PART_AFTER]! < 0 && parts[part + PART_KIND] === kind;

/** The rule that a part completes, or -1. */
function ruleOf({ parts, variantRule, memberVariant }: PhraseGraph, part: number): number {
  const kind = parts[part + PART_KIND];
  const target = parts[part + PART_TARGET]!;
  if (kind === NOTES) return -1;
  return kind === COMPLETES ? target : variantRule[memberVariant[target]!]!;
}

function write(endings: Endings, graph: PhraseGraph, ended: readonly Ended[], longest: number): number {
  if (ended.length === 0) return NO_ENDING;
  const { parts } = graph;
  const whole = ended.filter(({ part }) => isAlone(graph, part, COMPLETES)).slice(0, COUNT);
  const openings = ended.filter(({ part }) => isAlone(graph, part, NOTES)).slice(0, COUNT);
  const later = ended
    .filter(({ part }) => !isAlone(graph, part, COMPLETES) && !isAlone(graph, part, NOTES))
    .slice(0, COUNT);
  const numbers = [
    whole.length | (openings.length << COUNT_BITS) | (later.length << (2 * COUNT_BITS)),
    longest,
    ...whole.map(({ part, reach }) => parts[part + PART_TARGET]! | (reach << PACKED)),
    ...openings.map(({ part, reach }) => parts[part + PART_TARGET]! | (reach << PACKED)),
    ...later.map(({ part }) => neededBy(graph, part)),
    ...later.flatMap(({ part, reach }) => [
      parts[part + PART_TARGET]! | (parts[part + PART_KIND]! << PACKED),
      (parts[part + PART_AFTER]! + 1) | (reach << PACKED),
    ]),
  ];
  return append(endings, numbers);
}

/** The slot without which the part says nothing: of the part before it, or of another member. */
function neededBy({ parts, memberSlot, memberVariant }: PhraseGraph, part: number): number {
  const after = parts[part + PART_AFTER]!;
  if (after >= 0 || parts[part + PART_KIND] !== MEMBER) return after;
  const own = parts[part + PART_TARGET]!;
  return memberVariant[own + 1] === memberVariant[own] ? memberSlot[own + 1]! : memberSlot[own - 1]!;
}

function append(endings: Endings, numbers: readonly number[]): number {
  const name = numbers.join();
  const known = endings.known.get(name);
  if (known !== undefined) return known;
  const record = endings.used;
  endings.known.set(name, record);
  endings.used += numbers.length;
  while (endings.used > endings.numbers.length) {
    const larger = new Int32Array(endings.numbers.length * 2);
    larger.set(endings.numbers);
    endings.numbers = larger;
  }
  endings.numbers.set(numbers, record);
  return record;
}
