import { COUNT, COUNT_BITS, LATER_FIELDS, LOW, NO_ENDING, PACKED, RECORD_HEAD, type Standing } from './endings.ts';
import { addHit, beginHits, type Hits, type Openings } from './hits.ts';
import {
  beginInput,
  buildStep,
  createStates,
  endingAt,
  IN_SHORT,
  type LazyStates,
  NO_STATE,
  NOT_WRITTEN,
  RECORDS,
  STEP_FIELDS,
  slotOf,
} from './lazy-states.ts';
import { noteMiddle, noteOpenings, openedBefore, wasSeen } from './openings.ts';
import { COMPLETES, MEMBER, NOTES, type PhraseGraph } from './phrase-graph.ts';
import { NUMBER_NONE, scan } from './scan.ts';
import {
  advance,
  createMachine,
  firstToken,
  NAME,
  NUMBER,
  PLAIN,
  placeOf,
  plainStart,
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

export function createPhraseBook(graph: PhraseGraph, standing?: Standing): PhraseBook {
  const machine = createMachine(graph);
  return { graph, machine, states: createStates(machine, standing) };
}

/** So many tokens with which something ended are noted before it is looked at what: more than most replies have. */
const MOST_NOTED = 256;
/** Each of them, the record of what ended, the state, and how many plain words had been read up to there. */
const endedAt = new Int32Array(MOST_NOTED);
const endedRecord = new Int32Array(MOST_NOTED);
const endedState = new Int32Array(MOST_NOTED);
const endedPlain = new Int32Array(MOST_NOTED);
let ended = 0;

/**
 * Finds every phrase in the text that was scanned last, in the order in which they end. Linear: one step a token.
 * `short`: without the rules that its standing leaves out, which is enough for a single reply.
 */
export function findPhrases(book: PhraseBook, hits: Hits, short: boolean): void {
  const { states } = book;
  beginInput(states);
  beginHits(hits);
  walk.at = 0;
  walk.state = 0;
  walk.passed = 0;
  walk.lastVariable = -1;
  for (;;) {
    run(states, book.graph.words, short ? IN_SHORT : 0);
    for (let index = 0; index < ended; index++)
      reportAt(book, hits, endedRecord[index]!, endedState[index]!, endedAt[index]!, endedPlain[index]!);
    if (walk.at === scan.count) return;
    if (walk.missing && !build(states, book.graph.words, short)) break;
  }
  findUnremembered(book, hits);
}

/** How far the walk has come: to the end, to a step that was not built yet, or to as much as can be noted. */
const walk = { at: 0, state: 0, passed: 0, lastVariable: -1, missing: false };

/** Where a step leads that was not built. */
const NOWHERE = -1;

/**
 * Takes steps until one is missing or all is noted that can be. It calls nothing and only notes where something ended: so the next step waits for no
 * more than the last one.
 */
function run(states: LazyStates, words: number, short: number): void {
  const { word, variable, number, count } = scan;
  const { first, table, mask, symbols, ending } = states;
  let { at, state, passed, lastVariable } = walk;
  let missing = false;
  let noted = 0;
  for (; at < count && noted < MOST_NOTED; at++) {
    let symbol = word[at]!;
    if (variable[at] === 1) {
      if (passed === MOST_PASSED_OVER) {
        state = 0;
        passed = -1;
      }
      passed++;
      lastVariable = at;
      if (symbol === 0) continue;
      symbol += number[at] === NUMBER_NONE ? words * NAME : words * NUMBER;
    } else {
      passed = 0;
      if (symbol === 0) {
        state = 0;
        continue;
      }
    }
    let next = 0;
    if (state === 0) next = first[symbol]! - 1;
    else {
      const key = state * symbols + symbol;
      let slot = slotOf(key, mask);
      while (table[slot] !== key && table[slot] !== 0) slot = (slot + STEP_FIELDS) & mask;
      next = table[slot] === 0 ? NOWHERE : table[slot + 1]!;
    }
    const record = next < 0 ? NOT_WRITTEN : ending[next * RECORDS + short]!;
    if (record === NOT_WRITTEN) {
      missing = true;
      break;
    }
    state = next;
    endedAt[noted] = at;
    endedRecord[noted] = record;
    endedState[noted] = state;
    endedPlain[noted] = at - lastVariable;
    // One more where there is a record: without a branch, which would be a guess.
    noted += (0 - record) >>> 31;
  }
  ended = noted;
  walk.missing = missing;
  walk.at = at;
  walk.state = state;
  // The token at which it stops counts again when it goes on.
  walk.passed = missing ? passed - variable[at]! : passed;
  walk.lastVariable = lastVariable;
}

/** Builds the step that was missing; false where the input may build no more. */
function build(states: LazyStates, words: number, short: boolean): boolean {
  const { at, state } = walk;
  const kind = scan.variable[at] === 0 ? PLAIN : scan.number[at] === NUMBER_NONE ? NAME : NUMBER;
  return buildStep(states, state, scan.word[at]! + words * kind, short);
}

/** The rest of an input that has built all the states it may: the same steps, and only what ends at each place is kept. */
function findUnremembered(book: PhraseBook, hits: Hits): void {
  const { machine } = book;
  const { word, variable, number, count } = scan;
  const from = walk.at;
  let { passed } = walk;
  let places: number[] = [...book.states.places[walk.state]!];
  let next: number[] = [];
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
    reportPlaces(book, hits, places, at, at - Math.max(lastVariable, from));
  }
}

function reportPlaces(book: PhraseBook, hits: Hits, places: readonly number[], at: number, plain: number): void {
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
    report(book, hits, record, NO_STATE, at, plain);
  }
}

/** What ended in a state: the short record leaves out what a longer phrase hides, and does not know where names lie between. */
function reportAt(book: PhraseBook, hits: Hits, found: number, state: number, to: number, plain: number): void {
  const { endings, ending } = book.states;
  const record = plain < endings.numbers[found + 1]! ? ending[state * RECORDS]! : found;
  note(book, hits, record, state, to, plain);
  report(book, hits, record, state, to, plain);
}

/** Notes first parts of phrases before anything looks for them: two may end with the same word. */
function note({ states }: PhraseBook, hits: Hits, record: number, state: number, to: number, plain: number): void {
  if (((states.endings.numbers[record]! >> COUNT_BITS) & COUNT) === 0) return;
  noteOpenings(hits.openings, states.endings, record, state, to, plain);
}

/** `plain` tokens up to `to` are words, so that a match among them begins as many tokens ago as it has words. */
function report(book: PhraseBook, hits: Hits, record: number, state: number, to: number, plain: number): void {
  const { numbers } = book.states.endings;
  const counts = numbers[record]!;
  let at = record + RECORD_HEAD;
  for (const end = at + (counts & COUNT); at < end; at++) {
    const reach = numbers[at]! >> PACKED;
    const rule = numbers[at]! & LOW;
    const words = wordsOf(reach);
    const from =
      words <= plain || words === 1 ? to - words + 1 : beginning(book, hits, state, to, COMPLETES, rule, -1, reach);
    addHit(hits, rule, from, from, to);
  }
  at += (counts >> COUNT_BITS) & COUNT;
  const later = counts >> (2 * COUNT_BITS);
  for (let index = 0; index < later; index++) {
    if (wasSeen(hits.openings, numbers[at + index]!))
      reportLater(book, hits, at + later + index * LATER_FIELDS, state, to, plain);
  }
}

/** A part that counts only behind another or beside others, of which one at least was seen. */
function reportLater(book: PhraseBook, hits: Hits, at: number, state: number, to: number, plain: number): void {
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
    words <= plain || words === 1 ? to - words + 1 : beginning(book, hits, state, to, kind, target, after, reach);
  const start = after < 0 ? from : openedBefore(states, scan, openings, after, from);
  if (start < 0) return;
  if (kind === NOTES) noteMiddle(openings, target, start, to);
  else addHit(hits, kind === COMPLETES ? target : graph.variantRule[graph.memberVariant[target]!]!, from, start, to);
}

/** The first token of a part, the long way: a name or a number stands among its words. */
function beginning(
  { machine, states }: PhraseBook,
  hits: Hits,
  state: number,
  to: number,
  kind: number,
  target: number,
  after: number,
  reach: number,
): number {
  const start = plainStart(scan, reach, to);
  if (start >= 0) return start;
  const places = state === NO_STATE ? hits.here : states.places[state]!;
  return firstToken(machine, scan, placeOf(machine, places, kind, target, after, reach), to);
}

function allSeen({ variantStart, memberSlot }: PhraseGraph, openings: Openings, variant: number): boolean {
  for (let member = variantStart[variant]!; member < variantStart[variant + 1]!; member++)
    if (!wasSeen(openings, memberSlot[member]!)) return false;
  return true;
}
