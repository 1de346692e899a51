import type { PhraseGraph } from './phrase-graph.ts';

/** What was found: rule numbers with the tokens they span, in parallel arrays reused from call to call. */
export interface Hits {
  count: number;
  rule: Int32Array;
  first: Int32Array;
  /** Ascending, so that a range can be found by bisection. */
  last: Int32Array;
  /** The token at which the last part of the phrase begins. */
  from: Int32Array;
  openings: Openings;
  /** Where the last word was found, in an input that builds no states. */
  here: readonly number[];
}

/**
 * First parts of phrases that were seen, in order of appearance. `seen` says of each slot in which input it was noted
 * last, so that most of the parts that look for one need no search, and nothing needs to be cleared.
 */
export interface Openings {
  count: number;
  seen: Int32Array;
  /** The number of the input at hand. */
  input: number;
  /** The token it ended with. */
  last: Int32Array;
  /** The record of `endings.ts`, or 0 for a part in the middle, which stands for a phrase so far: its slot, and where that phrase begins. */
  record: Int32Array;
  slot: Int32Array;
  start: Int32Array;
  /** How many plain words had been read up to there. */
  plain: Int32Array;
  /** The state it was noted in, or -1 and its places. */
  state: Int32Array;
  places: (readonly number[])[];
}

const FIRST_SIZE = 256;
/** Then inputs are counted anew. */
const LAST_INPUT = 1 << 30;

export const createHits = ({ slots }: PhraseGraph): Hits => ({
  count: 0,
  rule: new Int32Array(FIRST_SIZE),
  first: new Int32Array(FIRST_SIZE),
  last: new Int32Array(FIRST_SIZE),
  from: new Int32Array(FIRST_SIZE),
  openings: {
    count: 0,
    seen: new Int32Array(slots),
    input: 0,
    last: new Int32Array(FIRST_SIZE),
    record: new Int32Array(FIRST_SIZE),
    slot: new Int32Array(FIRST_SIZE),
    start: new Int32Array(FIRST_SIZE),
    plain: new Int32Array(FIRST_SIZE),
    state: new Int32Array(FIRST_SIZE),
    places: [],
  },
  here: [],
});

/** Forgets what was found before. */
export function beginHits(hits: Hits): void {
  const { openings } = hits;
  hits.count = 0;
  openings.count = 0;
  if (openings.places.length > 0) openings.places = [];
  if (++openings.input < LAST_INPUT) return;
  openings.seen.fill(0);
  openings.input = 1;
}

export function addHit(hits: Hits, rule: number, from: number, first: number, last: number): void {
  if (hits.count === hits.rule.length) grow(hits);
  const at = hits.count++;
  hits.rule[at] = rule;
  hits.first[at] = first;
  hits.last[at] = last;
  hits.from[at] = from;
}

function grow(hits: Hits): void {
  for (const name of ['rule', 'first', 'last', 'from'] as const) hits[name] = twice(hits[name]);
}

export function twice(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Room for one more opening, which the caller fills in. */
export function nextOpening(openings: Openings): number {
  if (openings.count === openings.last.length)
    for (const name of ['last', 'record', 'slot', 'start', 'plain', 'state'] as const)
      openings[name] = twice(openings[name]);
  return openings.count++;
}
