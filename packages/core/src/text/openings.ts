import { COUNT, COUNT_BITS, type Endings, LOW, PACKED, RECORD_HEAD } from './endings.ts';
import { nextOpening, type Openings } from './hits.ts';
import { GAP_WORDS } from './phrase.ts';
import { NOTES } from './phrase-graph.ts';
import { firstToken, placeOf, plainStart, type Trail, type WordMachine, wordsOf } from './word-machine.ts';

/** What a gap may be wide in tokens: its words, and a few addresses or numbers among them. */
const WIDEST_GAP = GAP_WORDS + 5;

export const wasSeen = ({ seen, input }: Openings, slot: number): boolean => seen[slot] === input;

/** Notes all first parts of phrases that end with token `to`, in one entry: most of them lead to nothing. */
export function noteOpenings(
  openings: Openings,
  { numbers }: Endings,
  record: number,
  state: number,
  to: number,
  plain: number,
): void {
  const at = nextOpening(openings);
  openings.last[at] = to;
  openings.record[at] = record;
  openings.state[at] = state;
  openings.plain[at] = plain;
  const from = firstOpening(numbers, record);
  const end = from + countOf(numbers, record);
  const { seen, input } = openings;
  for (let slot = from; slot < end; slot++) seen[numbers[slot]! & LOW] = input;
}

const firstOpening = (numbers: Int32Array, record: number) => record + RECORD_HEAD + (numbers[record]! & COUNT);
const countOf = (numbers: Int32Array, record: number) => (numbers[record]! >> COUNT_BITS) & COUNT;

/** Notes that a phrase that begins at `start` has got as far as this slot. */
export function noteMiddle(openings: Openings, slot: number, start: number, to: number): void {
  const at = nextOpening(openings);
  openings.last[at] = to;
  openings.record[at] = 0;
  openings.slot[at] = slot;
  openings.start[at] = start;
  openings.seen[slot] = openings.input;
}

/** What a search for an opening reads. */
export interface Reading {
  machine: WordMachine;
  endings: Endings;
  /** Of each state. */
  places: readonly (readonly number[])[];
}

/** Where the phrase begins whose part at `slot` ended within a gap before token `from`, or -1: the nearest one counts, the longest of those. */
export function openedBefore(reading: Reading, trail: Trail, openings: Openings, slot: number, from: number): number {
  const { last } = openings;
  let found = -1;
  let nearest = 0;
  for (let at = openings.count - 1; at >= 0; at--) {
    const distance = from - last[at]!;
    if (distance > WIDEST_GAP || (found >= 0 && last[at] !== nearest)) return found;
    if (distance < 1) continue;
    const start = openedAt(reading, trail, openings, at, slot);
    if (start < 0 || (found >= 0 && start >= found)) continue;
    found = start;
    nearest = last[at]!;
  }
  return found;
}

/** Where the longest phrase begins that the entry notes at `slot`, or -1. */
function openedAt(reading: Reading, trail: Trail, openings: Openings, at: number, slot: number): number {
  const { numbers } = reading.endings;
  const last = openings.last[at]!;
  const record = openings.record[at]!;
  if (record === 0) return openings.slot[at] === slot ? openings.start[at]! : -1;
  let found = -1;
  const from = firstOpening(numbers, record);
  const end = from + countOf(numbers, record);
  for (let entry = from; entry < end; entry++) {
    if ((numbers[entry]! & LOW) !== slot) continue;
    const reach = numbers[entry]! >> PACKED;
    const count = wordsOf(reach);
    const isPlain = count <= openings.plain[at]! || count === 1;
    const start = isPlain ? last - count + 1 : beginning(reading, trail, openings, at, slot, reach);
    if (found < 0 || start < found) found = start;
  }
  return found;
}

/** The long way, where a name or a number stands among the words. */
function beginning(
  { machine, places }: Reading,
  trail: Trail,
  { state, last, places: own }: Openings,
  at: number,
  slot: number,
  reach: number,
): number {
  const start = plainStart(trail, reach, last[at]!);
  if (start >= 0) return start;
  const noted = state[at]! >= 0 ? places[state[at]!]! : own[at]!;
  return firstToken(machine, trail, placeOf(machine, noted, NOTES, slot, NOTHING_BEFORE, reach), last[at]!);
}
const NOTHING_BEFORE = -1;
