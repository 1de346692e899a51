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
  /** Open addressing over `state * words + word`; the value is the next state, or 0 for "nowhere". */
  keys: Int32Array;
  next: Int32Array;
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
    keys: new Int32Array(0),
    next: new Int32Array(0),
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
  states.keys = new Int32Array(FIRST_SIZE);
  states.next = new Int32Array(FIRST_SIZE);
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
  const { keys, next, mask } = states;
  const key = (state * states.words + word) | 0;
  let slot = slotOf(key, mask);
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return next[slot]!;
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
  states.endings.push(parts.length === 0 ? null : Int32Array.from(parts));
  states.byNodes.set(name, state);
  return state;
}

function insert({ keys, next, mask }: LazyStates, key: number, to: number): void {
  let slot = slotOf(key, mask);
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = key;
  next[slot] = to;
}

function enlarge(states: LazyStates): void {
  const { keys, next } = states;
  states.keys = new Int32Array(keys.length * 2);
  states.next = new Int32Array(keys.length * 2);
  states.mask = keys.length * 2 - 1;
  keys.forEach((key, slot) => {
    if (key !== 0) insert(states, key, next[slot]!);
  });
}

/** Keeps memory bounded; call it between inputs, never within one. */
export function tidy(states: LazyStates): void {
  if (states.nodes.length > MOST_STATES || states.used > MOST_STATES * 8) forget(states);
}
