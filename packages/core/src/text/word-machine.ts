import { PART_AFTER, PART_FIELDS, PART_KIND, PART_TARGET, type PhraseGraph } from './phrase-graph.ts';
import { NUMBER_NONE } from './scan.ts';

/**
 * Walks the phrase graph along the words of a text, all phrases at once. A place is a node, with two bits: whether the
 * phrase began inside a name, and whether the last word was passed over rather than taken.
 */
export interface WordMachine {
  graph: PhraseGraph;
  /** The first edge from the beginning by each word, or -1: thousands begin there, a few words go on from any other node. */
  firstEdge: Int32Array;
}

const BEGAN_IN_NAME = 2;
const PASSED = 1;
const NODE_SHIFT = 2;
/** With each combination of the two bits. */
export const PLACES_OF_A_NODE: number = 1 << NODE_SHIFT;

/** What a token is to a phrase. */
export const PLAIN = 0;
/** A word of an address, a URL or a host name. */
export const NAME = 1;
export const NUMBER = 2;

export function createMachine(graph: PhraseGraph): WordMachine {
  const firstEdge = new Int32Array(graph.words).fill(-1);
  for (let edge = graph.edgeStart[1]! - 1; edge >= 0; edge--) firstEdge[graph.edgeWord[edge]!] = edge;
  return { graph, firstEdge };
}

/** The first edge from the node by the word, or -1. */
function edgeOf({ edgeStart, edgeWord }: PhraseGraph, node: number, word: number): number {
  const end = edgeStart[node + 1]!;
  let low = edgeStart[node]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edgeWord[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && edgeWord[low] === word ? low : -1;
}

/**
 * Where `places` lead by one more token, into `to`. Words of an address or a link go together or not at all: `from
 * www.domain.example` says nothing of a "from domain". Names and numbers that a phrase does not name are passed over.
 */
export function advance(
  machine: WordMachine,
  places: readonly number[],
  word: number,
  kind: number,
  to: number[],
): void {
  const { graph } = machine;
  to.length = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const node = place >> NODE_SHIFT;
    const mode = place & BEGAN_IN_NAME;
    const edge = kind === NAME && mode === 0 ? -1 : edgeOf(graph, node, word);
    if (edge >= 0) follow(graph, node, edge, mode, to);
    else if (kind !== PLAIN && graph.edgeStart[node] !== graph.edgeStart[node + 1]) add(to, place | PASSED);
  }
  const first = machine.firstEdge[word]!;
  if (first >= 0) follow(graph, 0, first, kind === NAME ? BEGAN_IN_NAME : 0, to);
}

function follow(
  { edgeStart, edgeWord, edgeTo }: PhraseGraph,
  node: number,
  first: number,
  mode: number,
  to: number[],
): void {
  const word = edgeWord[first];
  const end = edgeStart[node + 1]!;
  for (let edge = first; edge < end && edgeWord[edge] === word; edge++) add(to, (edgeTo[edge]! << NODE_SHIFT) | mode);
}

const add = (places: number[], place: number): void => {
  if (!places.includes(place)) places.push(place);
};

/** Twice the words of a match, and one more where it began inside a name: the same words may lead to one node both ways. */
const reachOf = ({ depth }: PhraseGraph, place: number): number =>
  (depth[place >> NODE_SHIFT]! << 1) | ((place & BEGAN_IN_NAME) >> 1);
export const wordsOf = (reach: number): number => reach >> 1;
export const beganInName = (reach: number): boolean => (reach & 1) === 1;

/** One part that ends with the last token: its place in the graph's `parts`, and how far back it reaches, see `reachOf`. */
export interface Ended {
  part: number;
  reach: number;
}

/** The parts that end with the last token at these places, longest first. */
export function endedAt({ graph }: WordMachine, places: readonly number[]): Ended[] {
  const ended: Ended[] = [];
  for (const place of places) {
    if ((place & PASSED) !== 0) continue;
    const node = place >> NODE_SHIFT;
    for (let part = graph.partStart[node]!; part < graph.partStart[node + 1]!; part += PART_FIELDS) {
      const reach = reachOf(graph, place);
      if (!ended.some(other => other.reach === reach && isSamePart(graph.parts, part, other.part)))
        ended.push({ part, reach });
    }
  }
  return ended.sort((a, b) => b.reach - a.reach);
}

/** Where a part that reaches so far was found; `kind`, `target` and `after` are its numbers. */
export function placeOf(
  { graph }: WordMachine,
  places: readonly number[],
  kind: number,
  target: number,
  after: number,
  reach: number,
): number {
  const { partStart, parts } = graph;
  for (const place of places) {
    const node = place >> NODE_SHIFT;
    if ((place & PASSED) !== 0 || reachOf(graph, place) !== reach) continue;
    for (let at = partStart[node]!; at < partStart[node + 1]!; at += PART_FIELDS) {
      if (parts[at + PART_KIND] === kind && parts[at + PART_TARGET] === target && parts[at + PART_AFTER] === after)
        return place;
    }
  }
  return 0;
}

function isSamePart(parts: Int32Array, one: number, other: number): boolean {
  for (let field = 0; field < PART_FIELDS; field++) if (parts[one + field] !== parts[other + field]) return false;
  return true;
}

/** What was read, as far as the way back needs it. */
export interface Trail {
  word: Int32Array;
  variable: Uint8Array;
  number: Uint8Array;
}

/**
 * The token that a match begins with, where its reach alone tells it: -1 where a number that some phrase names, or a word
 * of the name that the match began in, lies on the way, which was taken or passed over.
 */
export function plainStart({ word, variable, number }: Trail, reach: number, last: number): number {
  if (beganInName(reach)) return -1;
  let left = wordsOf(reach);
  for (let at = last; at >= 0; at--) {
    if (variable[at] === 0) {
      if (--left === 0) return at;
    } else if (number[at] !== NUMBER_NONE && word[at] !== 0) return -1;
  }
  return 0;
}

/** The token that a match begins with, along the edges that lead back from the place where it ended. */
export const firstToken = (machine: WordMachine, trail: Trail, place: number, last: number): number =>
  retrace(machine, trail, place, last);

/** Goes back along the edges and takes each variable token that one of them bears. */
function retrace({ graph }: WordMachine, { word, variable, number }: Trail, place: number, last: number): number {
  const namesCount = (place & BEGAN_IN_NAME) !== 0;
  let nodes: readonly number[] = [place >> NODE_SHIFT];
  let left = graph.depth[nodes[0]!]!;
  for (let at = last; at >= 0; at--) {
    if (!namesCount && variable[at] === 1 && number[at] === NUMBER_NONE) continue;
    const before = parentsBy(graph, nodes, word[at]!);
    if (before.length === 0) {
      if (variable[at] === 1) continue;
      return at + 1;
    }
    nodes = before;
    if (--left === 0) return at;
  }
  return 0;
}

function parentsBy(graph: PhraseGraph, nodes: readonly number[], word: number): number[] {
  const { edgeWord, edgeTo } = graph;
  const parents: number[] = [];
  if (word === 0) return parents;
  const { from, first, more } = edgesInto(graph);
  for (const node of nodes) {
    for (let edge = first[node]!; edge >= 0; edge = more[edge]!) {
      if (edgeWord[edge] === word && edgeTo[edge] === node) parents.push(from[edge]!);
    }
  }
  return parents;
}

interface Into {
  /** The node that each edge comes from. */
  from: Int32Array;
  /** The edges into a node as a linked list. */
  first: Int32Array;
  more: Int32Array;
}
const into = new WeakMap<PhraseGraph, Into>();

/** Made when first needed: most inputs have no number or name inside a phrase. */
function edgesInto(graph: PhraseGraph): Into {
  const known = into.get(graph);
  if (known) return known;
  const { nodes, edgeStart, edgeTo } = graph;
  const made: Into = {
    from: new Int32Array(edgeTo.length),
    first: new Int32Array(nodes).fill(-1),
    more: new Int32Array(edgeTo.length),
  };
  for (let node = 0; node < nodes; node++) made.from.fill(node, edgeStart[node], edgeStart[node + 1]);
  edgeTo.forEach((node, edge) => {
    made.more[edge] = made.first[node]!;
    made.first[node] = edge;
  });
  into.set(graph, made);
  return made;
}
