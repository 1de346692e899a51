import { compilePhrase, type Part } from './phrase.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * All phrases of the catalogue as one graph over words: node 0 is where every phrase begins, an edge is a word, and a
 * node may end parts of phrases. A word may lead from one node to several; `lazy-states.ts` takes care of that.
 */
export interface PhraseGraph {
  vocabulary: Vocabulary;
  /** Edges of a node as a linked list: `edgeFirst[node]`, then `edgeMore[edge]`, -1 at the end. */
  edgeFirst: number[];
  edgeMore: number[];
  edgeWord: number[];
  edgeTo: number[];
  /** Parts that end in a node, as linked lists like the edges. */
  partFirst: number[];
  partMore: number[];
  /** The sequence that a part completes, or -1 where others follow it. */
  partSequence: number[];
  /** Where a part notes that it was seen, and where it looks whether the part before it was; -1 where neither is needed. */
  partNotes: number[];
  partAfter: number[];
  sequenceVariant: number[];
  sequenceBit: number[];
  variantAll: number[];
  variantRule: number[];
  slots: number;
}

const emptyGraph = (): PhraseGraph => ({
  vocabulary: createVocabulary(),
  edgeFirst: [-1],
  edgeMore: [],
  edgeWord: [],
  edgeTo: [],
  partFirst: [-1],
  partMore: [],
  partSequence: [],
  partNotes: [],
  partAfter: [],
  sequenceVariant: [],
  sequenceBit: [],
  variantAll: [],
  variantRule: [],
  slots: 0,
});

/** `phrases[rule]` are the phrases of each rule. */
export function buildGraph(phrases: readonly (readonly string[])[]): PhraseGraph {
  const graph = emptyGraph();
  const openings: Openings = new Map();
  phrases.forEach((list, rule) => list.forEach(phrase => addPhrase(graph, openings, rule, phrase)));
  return graph;
}

function addPhrase(graph: PhraseGraph, openings: Openings, rule: number, phrase: string): void {
  for (const sequences of compilePhrase(phrase)) {
    const variant = graph.variantAll.length;
    graph.variantRule.push(rule);
    graph.variantAll.push((1 << sequences.length) - 1);
    sequences.forEach((parts, index) => {
      const sequence = graph.sequenceVariant.push(variant) - 1;
      graph.sequenceBit.push(1 << index);
      addSequence(graph, openings, phrase, parts, sequence);
    });
  }
}

function addSequence(graph: PhraseGraph, openings: Openings, phrase: string, parts: readonly Part[], sequence: number): void {
  let after = -1;
  parts.forEach((part, place) => {
    if (place === parts.length - 1) {
      addPart(graph, phrase, part, { sequence, notes: -1, after });
      return;
    }
    // Phrases that open alike share the note of it: "scanner … timed out", "scanner … failed".
    const name = place === 0 ? JSON.stringify(part) : '';
    const shared = openings.get(name);
    const notes = shared ?? graph.slots++;
    if (shared === undefined) {
      addPart(graph, phrase, part, { sequence: -1, notes, after });
      if (name) openings.set(name, notes);
    }
    after = notes;
  });
}

type Openings = Map<string, number>;
interface PartRole {
  sequence: number;
  notes: number;
  after: number;
}

function addPart(graph: PhraseGraph, phrase: string, part: Part, role: PartRole): void {
  const ends = lead(graph, part, [0]);
  if (ends.includes(0)) throw new Error(`"${phrase}" would match without any word: give one of its parts a word that is always there.`);
  for (const node of ends) {
    const id = graph.partSequence.push(role.sequence) - 1;
    graph.partNotes.push(role.notes);
    graph.partAfter.push(role.after);
    graph.partMore.push(graph.partFirst[node]!);
    graph.partFirst[node] = id;
  }
}

/** Adds the words of a part behind each node of `from` and gives the nodes where it may end. */
function lead(graph: PhraseGraph, part: Part, from: readonly number[]): number[] {
  let nodes = [...from];
  for (const item of part) {
    if (typeof item === 'string') nodes = [addWord(graph, graph.vocabulary.add(item), nodes)];
    else nodes = [...new Set(item.anyOf.flatMap(alternative => lead(graph, alternative, nodes)))];
  }
  return nodes;
}

function addWord(graph: PhraseGraph, word: number, from: readonly number[]): number {
  const to = graph.edgeFirst.length;
  graph.edgeFirst.push(-1);
  graph.partFirst.push(-1);
  for (const node of from) {
    graph.edgeWord.push(word);
    graph.edgeTo.push(to);
    graph.edgeMore.push(graph.edgeFirst[node]!);
    graph.edgeFirst[node] = graph.edgeWord.length - 1;
  }
  return to;
}
