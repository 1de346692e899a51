import { PART_FIELDS, type PhraseGraph } from './phrase-graph.ts';
import { NUMBER_NONE } from './scan.ts';

/**
 * Walks the phrase graph along the words of a text, all phrases at once. A place is a node, with two bits: whether the
 * phrase began inside a name, and whether the last word was passed over rather than taken.
 */
export interface WordMachine {
  graph: PhraseGraph;
  /** Open addressing in pairs: `node * words + word` (never 0), then the first of the edges behind it. */
  edges: Int32Array;
  mask: number;
  /** 1: some word goes on from the node. */
  goesOn: Uint8Array;
}

const BEGAN_IN_NAME = 2;
const PASSED = 1;
const NODE_SHIFT = 2;
/** With each combination of the two bits. */
export const PLACES_OF_A_NODE: number = 1 << NODE_SHIFT;

export const nodeOf = (place: number): number => place >> NODE_SHIFT;
export const wasPassed = (place: number): boolean => (place & PASSED) !== 0;

/** What a token is to a phrase. */
export const PLAIN = 0;
/** A word of an address, a URL or a host name. */
export const NAME = 1;
export const NUMBER = 2;

const mix = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

export function createMachine(graph: PhraseGraph): WordMachine {
  const { edgeFrom, edgeWord, words, nodes } = graph;
  const slots = 1 << (32 - Math.clz32(edgeFrom.length * 2));
  const machine: WordMachine = {
    graph,
    edges: new Int32Array(slots * 2),
    mask: slots - 1,
    goesOn: new Uint8Array(nodes),
  };
  for (let edge = edgeFrom.length - 1; edge >= 0; edge--) {
    const key = edgeFrom[edge]! * words + edgeWord[edge]!;
    machine.goesOn[edgeFrom[edge]!] = 1;
    let slot = mix(key) & machine.mask;
    while (machine.edges[slot * 2] !== 0 && machine.edges[slot * 2] !== key) slot = (slot + 1) & machine.mask;
    machine.edges[slot * 2] = key;
    machine.edges[slot * 2 + 1] = edge;
  }
  return machine;
}

/** The first edge from the node by the word, or -1. */
function edgeOf({ edges, mask, graph }: WordMachine, node: number, word: number): number {
  const key = node * graph.words + word;
  for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
    const found = edges[slot * 2]!;
    if (found === key) return edges[slot * 2 + 1]!;
    if (found === 0) return -1;
  }
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
  to.length = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const node = place >> NODE_SHIFT;
    const mode = place & BEGAN_IN_NAME;
    const edge = kind === NAME && mode === 0 ? -1 : edgeOf(machine, node, word);
    if (edge >= 0) follow(machine.graph, edge, mode, to);
    else if (kind !== PLAIN && machine.goesOn[node] === 1) add(to, place | PASSED);
  }
  const first = edgeOf(machine, 0, word);
  if (first >= 0) follow(machine.graph, first, kind === NAME ? BEGAN_IN_NAME : 0, to);
}

function follow({ edgeFrom, edgeWord, edgeTo }: PhraseGraph, first: number, mode: number, to: number[]): void {
  const node = edgeFrom[first];
  const word = edgeWord[first];
  for (let edge = first; edgeFrom[edge] === node && edgeWord[edge] === word; edge++)
    add(to, (edgeTo[edge]! << NODE_SHIFT) | mode);
}

const add = (places: number[], place: number): void => {
  if (!places.includes(place)) places.push(place);
};

/** One part that ends with the last token: its place in the graph's `parts`, its number of words, and where it was found. */
export interface Ended {
  part: number;
  depth: number;
  place: number;
}

/** The parts that end with the last token at these places, longest first. */
export function endedAt({ graph }: WordMachine, places: readonly number[]): Ended[] {
  const ended: Ended[] = [];
  for (const place of places) {
    if ((place & PASSED) !== 0) continue;
    const node = place >> NODE_SHIFT;
    for (let part = graph.partStart[node]!; part < graph.partStart[node + 1]!; part += PART_FIELDS) {
      const depth = graph.depth[node]!;
      if (!ended.some(other => other.depth === depth && isSamePart(graph.parts, part, other.part)))
        ended.push({ part, depth, place });
    }
  }
  return ended.sort((a, b) => b.depth - a.depth);
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
 * The token that a match begins with. Its depth alone tells it, unless a number that some phrase names, or a word of the
 * name that the match began in, lies on the way: it was taken or passed over.
 */
export function firstToken(machine: WordMachine, trail: Trail, place: number, last: number): number {
  const { word, variable, number } = trail;
  if ((place & BEGAN_IN_NAME) !== 0) return retrace(machine, trail, place, last);
  let left = machine.graph.depth[place >> NODE_SHIFT]!;
  for (let at = last; at >= 0; at--) {
    if (variable[at] === 0) {
      if (--left === 0) return at;
    } else if (number[at] !== NUMBER_NONE && word[at] !== 0) return retrace(machine, trail, place, last);
  }
  return 0;
}

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
  const { edgeFrom, edgeWord, edgeTo } = graph;
  const parents: number[] = [];
  if (word === 0) return parents;
  const { first, more } = edgesInto(graph);
  for (const node of nodes) {
    for (let edge = first[node]!; edge >= 0; edge = more[edge]!) {
      if (edgeWord[edge] === word && edgeTo[edge] === node) parents.push(edgeFrom[edge]!);
    }
  }
  return parents;
}

interface Into {
  /** The edges into a node as a linked list. */
  first: Int32Array;
  more: Int32Array;
}
const into = new WeakMap<PhraseGraph, Into>();

/** Made when first needed: most inputs have no name or number inside a phrase. */
function edgesInto(graph: PhraseGraph): Into {
  const known = into.get(graph);
  if (known) return known;
  const made: Into = { first: new Int32Array(graph.nodes).fill(-1), more: new Int32Array(graph.edgeTo.length) };
  graph.edgeTo.forEach((node, edge) => {
    made.more[edge] = made.first[node]!;
    made.first[node] = edge;
  });
  into.set(graph, made);
  return made;
}
