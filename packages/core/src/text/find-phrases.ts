import { COUNT, COUNT_BITS, LATER_FIELDS, LOW, NO_ENDING, PACKED } from './endings.ts';
import { addHit, beginHits, type Hits, type Openings } from './hits.ts';
import {
  beginInput,
  buildStep,
  createStates,
  endingAt,
  type LazyStates,
  NO_STATE,
  NONE_LEFT,
  STEP_FIELDS,
  slotOf,
} from './lazy-states.ts';
import { noteMiddle, noteOpenings, openedBefore, wasSeen } from './openings.ts';
import { COMPLETES, MEMBER, NOTES, type PhraseGraph } from './phrase-graph.ts';
import { NUMBER_NONE, type Scan } from './scan.ts';
import {
  advance,
  createMachine,
  firstToken,
  NAME,
  NUMBER,
  PLAIN,
  placeOf,
  type WordMachine,
  wordsOf,
} from './word-machine.ts';

/** How many addresses, numbers and words of URLs may stand between two words of a phrase. */
const MOST_PASSED_OVER = 24;

/** The phrases of the catalogue, ready to be found. */
export interface PhraseBook {
  graph: PhraseGraph;
  machine: WordMachine;
  states: LazyStates;
}

export function createPhraseBook(graph: PhraseGraph): PhraseBook {
  const machine = createMachine(graph);
  return { graph, machine, states: createStates(machine) };
}

/** Finds every phrase in the scanned text, in the order in which they end. Linear: one step a token. */
export function findPhrases(book: PhraseBook, scan: Scan, hits: Hits): void {
  const { states, graph } = book;
  beginInput(states);
  beginHits(hits);
  const { word, variable, number, count } = scan;
  const { words } = graph;
  const { symbols } = states;
  let { table, mask } = states;
  let state = 0;
  let passed = 0;
  let lastVariable = -1;
  for (let at = 0; at < count; at++) {
    let symbol = word[at]!;
    if (variable[at] === 1) {
      lastVariable = at;
      if (++passed > MOST_PASSED_OVER) {
        state = 0;
        passed = 0;
      }
      if (symbol === 0) continue;
      symbol += number[at] === NUMBER_NONE ? words * NAME : words * NUMBER;
    } else {
      passed = 0;
      if (symbol === 0) {
        state = 0;
        continue;
      }
    }
    const key = state * symbols + symbol;
    let slot = slotOf(key, mask);
    while (table[slot] !== key) {
      if (table[slot] === 0) {
        slot = buildStep(states, state, symbol);
        if (slot === NONE_LEFT) {
          findUnremembered(book, scan, hits, at, states.places[state]!, passed - variable[at]!);
          return;
        }
        ({ table, mask } = states);
        break;
      }
      slot = (slot + STEP_FIELDS) & mask;
    }
    state = table[slot + 1]!;
    const record = states.ending[state]!;
    if (record === NO_ENDING) continue;
    note(book, hits, record, state, at, at - lastVariable);
    report(book, scan, hits, record, state, at, at - lastVariable);
  }
}

/** The rest of an input that has built all the states it may: the same steps, and only what ends at each place is kept. */
function findUnremembered(
  book: PhraseBook,
  scan: Scan,
  hits: Hits,
  from: number,
  begun: readonly number[],
  passedBefore: number,
): void {
  const { machine } = book;
  const { word, variable, number, count } = scan;
  let places: number[] = [...begun];
  let next: number[] = [];
  let passed = passedBefore;
  let lastVariable = -1;
  for (let at = from; at < count; at++) {
    const kind = variable[at] === 0 ? PLAIN : number[at] === NUMBER_NONE ? NAME : NUMBER;
    passed = kind === PLAIN ? 0 : passed + 1;
    if (kind !== PLAIN) lastVariable = at;
    if (passed > MOST_PASSED_OVER || (kind === PLAIN && word[at] === 0)) {
      places.length = 0;
      passed = 0;
    }
    if (word[at] === 0) continue;
    advance(machine, places, word[at]!, kind, next);
    [places, next] = [next, places];
    // Where the rest of the input began is not known to be plain.
    reportPlaces(book, scan, hits, places, at, at - Math.max(lastVariable, from));
  }
}

function reportPlaces(
  book: PhraseBook,
  scan: Scan,
  hits: Hits,
  places: readonly number[],
  at: number,
  plain: number,
): void {
  const { openings } = hits;
  for (const place of places) {
    const record = endingAt(book.states, place);
    if (record === NO_ENDING) continue;
    // The entry that may come next is this place's.
    openings.places[openings.count] = [place];
    note(book, hits, record, NO_STATE, at, plain);
  }
  for (const place of places) {
    const record = endingAt(book.states, place);
    if (record === NO_ENDING) continue;
    hits.here = [place];
    report(book, scan, hits, record, NO_STATE, at, plain);
  }
}

/** Notes first parts of phrases before anything looks for them: two may end with the same word. */
function note({ states }: PhraseBook, hits: Hits, record: number, state: number, to: number, plain: number): void {
  if (((states.endings.numbers[record]! >> COUNT_BITS) & COUNT) === 0) return;
  noteOpenings(hits.openings, states.endings, record, state, to, plain);
}

/** `plain` tokens up to `to` are words, so that a match among them begins as many tokens ago as it has words. */
function report(
  book: PhraseBook,
  scan: Scan,
  hits: Hits,
  record: number,
  state: number,
  to: number,
  plain: number,
): void {
  const { numbers } = book.states.endings;
  const counts = numbers[record]!;
  let at = record + 1;
  for (const end = at + (counts & COUNT); at < end; at++) {
    const reach = numbers[at]! >> PACKED;
    const rule = numbers[at]! & LOW;
    const words = wordsOf(reach);
    const from =
      words <= plain || words === 1
        ? to - words + 1
        : beginning(book, scan, hits, state, to, COMPLETES, rule, -1, reach);
    addHit(hits, rule, from, from, to);
  }
  at += (counts >> COUNT_BITS) & COUNT;
  const later = counts >> (2 * COUNT_BITS);
  for (let index = 0; index < later; index++) {
    if (wasSeen(hits.openings, numbers[at + index]!))
      reportLater(book, scan, hits, at + later + index * LATER_FIELDS, state, to, plain);
  }
}

/** A part that counts only behind another or beside others, of which one at least was seen. */
function reportLater(
  book: PhraseBook,
  scan: Scan,
  hits: Hits,
  at: number,
  state: number,
  to: number,
  plain: number,
): void {
  const { graph, states } = book;
  const { numbers } = states.endings;
  const { openings } = hits;
  const kind = numbers[at]! >> PACKED;
  const target = numbers[at]! & LOW;
  const after = (numbers[at + 1]! & LOW) - 1;
  const reach = numbers[at + 1]! >> PACKED;
  const words = wordsOf(reach);
  if (kind === MEMBER && !allSeen(graph, openings, graph.memberVariant[target]!)) return;
  const from =
    words <= plain || words === 1 ? to - words + 1 : beginning(book, scan, hits, state, to, kind, target, after, reach);
  const start = after < 0 ? from : openedBefore(states, scan, openings, after, from);
  if (start < 0) return;
  if (kind === NOTES) noteMiddle(openings, target, start, to);
  else addHit(hits, kind === COMPLETES ? target : graph.variantRule[graph.memberVariant[target]!]!, from, start, to);
}

/** The first token of a part, the long way: a name or a number stands among its words. */
function beginning(
  { machine, states }: PhraseBook,
  scan: Scan,
  hits: Hits,
  state: number,
  to: number,
  kind: number,
  target: number,
  after: number,
  reach: number,
): number {
  const places = state === NO_STATE ? hits.here : states.places[state]!;
  return firstToken(machine, scan, placeOf(machine, places, kind, target, after, reach), to);
}

function allSeen({ variantStart, memberSlot }: PhraseGraph, openings: Openings, variant: number): boolean {
  for (let member = variantStart[variant]!; member < variantStart[variant + 1]!; member++)
    if (!wasSeen(openings, memberSlot[member]!)) return false;
  return true;
}
