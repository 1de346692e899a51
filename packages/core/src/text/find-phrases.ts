import { begin, createStates, type LazyStates, step, tidy } from './lazy-states.ts';
import { GAP_WORDS } from './phrase.ts';
import { buildGraph, type PhraseGraph } from './phrase-graph.ts';
import { NUMBER_NONE, type Scan } from './scan.ts';
import type { SealedVocabulary } from './vocabulary.ts';

/** The phrases of the catalogue, ready to be found. */
export interface PhraseBook {
  graph: PhraseGraph;
  states: LazyStates;
  parts: Parts;
  vocabulary: SealedVocabulary;
  /** One more than the highest word number. */
  words: number;
  wordIds: ReadonlyMap<string, number>;
}

/** The roles of the parts, packed for reading: see `PhraseGraph`. */
interface Parts {
  sequence: Int32Array;
  notes: Int32Array;
  after: Int32Array;
  /** The rule of a part that is a whole phrase by itself, or -1. */
  rule: Int32Array;
}

const packParts = (graph: PhraseGraph): Parts => ({
  sequence: Int32Array.from(graph.partSequence),
  notes: Int32Array.from(graph.partNotes),
  after: Int32Array.from(graph.partAfter),
  rule: Int32Array.from(graph.partSequence, (sequence, part) => {
    const variant = sequence < 0 ? -1 : graph.sequenceVariant[sequence]!;
    return variant >= 0 && graph.partAfter[part]! < 0 && graph.variantAll[variant] === 1 ? graph.variantRule[variant]! : -1;
  }),
});

/** How many addresses, numbers and URLs may stand between two words of a phrase. */
const MOST_PASSED_OVER = 24;
/** What a gap may be wide in tokens: its words, and a few addresses or numbers among them. */
const WIDEST_GAP = GAP_WORDS + 5;

/** `phrases[rule]` are the phrases of each rule, `extraWords` further words whose numbers are wanted. */
export function createPhraseBook(phrases: readonly (readonly string[])[], extraWords: readonly string[]): PhraseBook {
  const graph = buildGraph(phrases);
  const wordIds = new Map(extraWords.map(word => [word, graph.vocabulary.add(word)]));
  const vocabulary = graph.vocabulary.seal();
  const words = vocabulary.size + 1;
  return { graph, states: createStates(graph, words), parts: packParts(graph), vocabulary, words, wordIds };
}

/** What was found: rule numbers with the tokens they span, in parallel arrays reused from call to call. */
export interface Hits {
  count: number;
  rule: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** The token at which the last part of the phrase begins: ascending, so that a range can be found by bisection. */
  from: Int32Array;
  /** Matching state, kept between calls and told apart by ever-growing numbers instead of being cleared. */
  base: number;
  progressEnd: Float64Array;
  progressStart: Int32Array;
  variantSeen: Int32Array;
  variantBase: Float64Array;
}

export const createHits = ({ graph }: PhraseBook): Hits => ({
  count: 0,
  rule: new Int32Array(256),
  first: new Int32Array(256),
  last: new Int32Array(256),
  from: new Int32Array(256),
  base: WIDEST_GAP + 1,
  progressEnd: new Float64Array(graph.slots),
  progressStart: new Int32Array(graph.slots),
  variantSeen: new Int32Array(graph.variantAll.length),
  variantBase: new Float64Array(graph.variantAll.length),
});

/** Finds every phrase in the scanned text. Linear: each word starts at most one bounded walk. */
export function findPhrases(book: PhraseBook, scan: Scan, hits: Hits): void {
  tidy(book.states);
  hits.count = 0;
  const { word, count } = scan;
  for (let at = 0; at < count; at++) if (word[at] !== 0) walkFrom(book, scan, hits, at);
  hits.base += count + WIDEST_GAP + 1;
}

function walkFrom(book: PhraseBook, scan: Scan, hits: Hits, from: number): void {
  const { states } = book;
  const { word, variable, number, count } = scan;
  let state = begin(states, word[from]!);
  if (state === 0) return;
  let ending = states.endings[state]!;
  if (ending !== null) reportParts(book, hits, ending, from, from);
  // Words of an address or a link go together or not at all: `from www.domain.example` says nothing of a "from domain".
  const inName = variable[from] === 1 && number[from] === NUMBER_NONE;
  let passed = 0;
  for (let at = from + 1; at < count; at++) {
    const id = word[at]!;
    const isVariable = variable[at] === 1;
    const next = id !== 0 && (!isVariable || inName || number[at] !== NUMBER_NONE) ? step(states, state, id) : 0;
    if (next !== 0) {
      state = next;
      ending = states.endings[state]!;
      if (ending !== null) reportParts(book, hits, ending, from, at);
    } else if (!isVariable || ++passed > MOST_PASSED_OVER) return;
  }
}

function reportParts({ graph, parts }: PhraseBook, hits: Hits, ending: Int32Array, from: number, to: number): void {
  for (let index = 0; index < ending.length; index++) {
    const part = ending[index]!;
    const rule = parts.rule[part]!;
    if (rule >= 0) {
      addHit(hits, rule, from, from, to);
      continue;
    }
    const after = parts.after[part]!;
    let start = from;
    if (after >= 0) {
      const distance = hits.base + from - hits.progressEnd[after]!;
      if (distance < 1 || distance > WIDEST_GAP) continue;
      start = hits.progressStart[after]!;
    }
    const notes = parts.notes[part]!;
    if (notes >= 0) {
      hits.progressEnd[notes] = hits.base + to;
      hits.progressStart[notes] = start;
    } else endSequence(graph, hits, parts.sequence[part]!, from, start, to);
  }
}

function endSequence(graph: PhraseGraph, hits: Hits, sequence: number, from: number, start: number, to: number): void {
  const variant = graph.sequenceVariant[sequence]!;
  const all = graph.variantAll[variant]!;
  if (all !== 1) {
    if (hits.variantBase[variant] !== hits.base) {
      hits.variantBase[variant] = hits.base;
      hits.variantSeen[variant] = 0;
    }
    const seen = hits.variantSeen[variant]! | graph.sequenceBit[sequence]!;
    hits.variantSeen[variant] = seen;
    if (seen !== all) return;
  }
  addHit(hits, graph.variantRule[variant]!, from, start, to);
}

function addHit(hits: Hits, rule: number, from: number, first: number, last: number): void {
  if (hits.count === hits.rule.length) grow(hits);
  const at = hits.count++;
  hits.rule[at] = rule;
  hits.first[at] = first;
  hits.last[at] = last;
  hits.from[at] = from;
}

function grow(hits: Hits): void {
  for (const name of ['rule', 'first', 'last', 'from'] as const) {
    const larger = new Int32Array(hits[name].length * 2);
    larger.set(hits[name]);
    hits[name] = larger;
  }
}
