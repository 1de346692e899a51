import type { PhraseGraph } from './phrase-graph.ts';

/**
 * Walks the phrase graph as if every word led to one place: a state is the set of nodes reached so far, built when it
 * is first needed and kept. Most of the possible states never occur, so nothing is built for them.
 */
export interface LazyStates {
  graph: PhraseGraph;
  /** The state after each first word: 0 where no phrase begins with it, -1 where nobody has asked yet. */
  first: Int32Array;
  words: number;
  /** Open addressing in pairs: `state * words + word`, then the next state or 0 for "nowhere". */
  table: Int32Array;
  mask: number;
  used: number;
  /** Nodes of each state. State 0 is the root. */
  nodes: (readonly number[])[];
  /** The parts that end in each state, or null: `endings[state]`. */
  endings: (Int32Array | null)[];
  byNodes: Map<string, number>;
}

const FIRST_SIZE = 1 << 14;
/** Hostile input could ask for ever new states: past this many, all are forgotten and built again. */
const MOST_STATES = 1 << 16;

export function createStates(graph: PhraseGraph, words: number): LazyStates {
  const states: LazyStates = {
    graph,
    first: new Int32Array(words),
    words,
    table: new Int32Array(0),
    mask: 0,
    used: 0,
    nodes: [],
    endings: [],
    byNodes: new Map(),
  };
  forget(states);
  return states;
}

function forget(states: LazyStates): void {
  states.first.fill(-1);
  states.table = new Int32Array(FIRST_SIZE * 2);
  states.mask = FIRST_SIZE - 1;
  states.used = 0;
  states.nodes = [[0]];
  states.endings = [null];
  states.byNodes.clear();
}

const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** The state after a phrase's first word, or 0 where none begins with it. */
export function begin(states: LazyStates, word: number): number {
  const known = states.first[word]!;
  if (known >= 0) return known;
  const targets = targetsOf(states, 0, word);
  const state = targets.length === 0 ? 0 : stateFor(states, targets);
  states.first[word] = state;
  return state;
}

/** The state after `word`, or 0 where no phrase goes on with it. Word numbers begin at 1, so no key is 0. */
export function step(states: LazyStates, state: number, word: number): number {
  const { table, mask } = states;
  const key = (state * states.words + word) | 0;
  let slot = slotOf(key, mask);
  for (;;) {
    const found = table[slot * 2]!;
    if (found === key) return table[slot * 2 + 1]!;
    if (found === 0) return build(states, state, word, key);
    slot = (slot + 1) & mask;
  }
}

function build(states: LazyStates, state: number, word: number, key: number): number {
  const targets = targetsOf(states, state, word);
  const to = targets.length === 0 ? 0 : stateFor(states, targets);
  if (states.used * 2 > states.mask) enlarge(states);
  states.used++;
  insert(states, key, to);
  return to;
}

function targetsOf({ graph, nodes }: LazyStates, state: number, word: number): number[] {
  const targets: number[] = [];
  for (const node of nodes[state]!) {
    for (let edge = graph.edgeFirst[node]!; edge >= 0; edge = graph.edgeMore[edge]!) {
      if (graph.edgeWord[edge] === word) targets.push(graph.edgeTo[edge]!);
    }
  }
  return targets;
}

function stateFor(states: LazyStates, targets: number[]): number {
  const sorted = [...new Set(targets)].sort((a, b) => a - b);
  const name = sorted.join();
  const known = states.byNodes.get(name);
  if (known !== undefined) return known;
  const { graph } = states;
  const parts: number[] = [];
  for (const node of sorted) for (let part = graph.partFirst[node]!; part >= 0; part = graph.partMore[part]!) parts.push(part);
  const state = states.nodes.push(sorted) - 1;
  states.endings.push(parts.length === 0 ? null : Int32Array.from(withoutRepeats(graph, parts)));
  states.byNodes.set(name, state);
  return state;
}

/** A whole phrase that several spellings of one rule lead to counts once. */
function withoutRepeats(graph: PhraseGraph, parts: readonly number[]): number[] {
  const seen = new Set<number>();
  return parts.filter(part => {
    const sequence = graph.partSequence[part]!;
    if (sequence < 0 || graph.partAfter[part]! >= 0) return true;
    const variant = graph.sequenceVariant[sequence]!;
    if (graph.variantAll[variant] !== 1) return true;
    const rule = graph.variantRule[variant]!;
    if (seen.has(rule)) return false;
    seen.add(rule);
    return true;
  });
}

function insert({ table, mask }: LazyStates, key: number, to: number): void {
  let slot = slotOf(key, mask);
  while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
  table[slot * 2] = key;
  table[slot * 2 + 1] = to;
}

function enlarge(states: LazyStates): void {
  const { table } = states;
  states.table = new Int32Array(table.length * 2);
  states.mask = table.length - 1;
  for (let at = 0; at < table.length; at += 2) if (table[at] !== 0) insert(states, table[at]!, table[at + 1]!);
}

/** Keeps memory bounded; call it between inputs, never within one. */
export function tidy(states: LazyStates): void {
  if (states.nodes.length > MOST_STATES || states.used > MOST_STATES * 8) forget(states);
}
