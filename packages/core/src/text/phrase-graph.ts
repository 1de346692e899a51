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
  /** The sequence a part belongs to, its place in it, and whether it is the last. */
  partSequence: number[];
  partPlace: number[];
  partIsLast: number[];
  /** Where a sequence keeps its progress: one slot a part. */
  sequenceSlot: number[];
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
  partPlace: [],
  partIsLast: [],
  sequenceSlot: [],
  sequenceVariant: [],
  sequenceBit: [],
  variantAll: [],
  variantRule: [],
  slots: 0,
});

/** `phrases[rule]` are the phrases of each rule. */
export function buildGraph(phrases: readonly (readonly string[])[]): PhraseGraph {
  const graph = emptyGraph();
  phrases.forEach((list, rule) => list.forEach(phrase => addPhrase(graph, rule, phrase)));
  return graph;
}

function addPhrase(graph: PhraseGraph, rule: number, phrase: string): void {
  for (const sequences of compilePhrase(phrase)) {
    const variant = graph.variantAll.length;
    graph.variantRule.push(rule);
    graph.variantAll.push((1 << sequences.length) - 1);
    sequences.forEach((parts, index) => {
      const sequence = graph.sequenceSlot.length;
      graph.sequenceSlot.push(graph.slots);
      graph.sequenceVariant.push(variant);
      graph.sequenceBit.push(1 << index);
      graph.slots += parts.length;
      parts.forEach((part, place) => addPart(graph, phrase, part, sequence, place, place === parts.length - 1));
    });
  }
}

function addPart(graph: PhraseGraph, phrase: string, part: Part, sequence: number, place: number, isLast: boolean): void {
  const ends = lead(graph, part, [0]);
  if (ends.includes(0)) throw new Error(`"${phrase}" would match without any word: give one of its parts a word that is always there.`);
  const id = graph.partSequence.length;
  graph.partSequence.push(sequence);
  graph.partPlace.push(place);
  graph.partIsLast.push(isLast ? 1 : 0);
  graph.partMore.push(-1);
  ends.forEach((node, at) => {
    // A part that ends in several nodes stands in several lists: each needs a link of its own.
    const link = at === 0 ? id : copyOfPart(graph, id);
    graph.partMore[link] = graph.partFirst[node]!;
    graph.partFirst[node] = link;
  });
}

function copyOfPart(graph: PhraseGraph, id: number): number {
  graph.partSequence.push(graph.partSequence[id]!);
  graph.partPlace.push(graph.partPlace[id]!);
  graph.partIsLast.push(graph.partIsLast[id]!);
  graph.partMore.push(-1);
  return graph.partSequence.length - 1;
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
