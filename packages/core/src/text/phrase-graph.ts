import type { SealedVocabulary } from './vocabulary.ts';

/**
 * All phrases of the catalogue as one graph over words: node 0 is where every phrase begins, an edge is a word, and a
 * node may end parts of phrases. Plain numbers in typed arrays, so that a built graph can be stored and read back.
 */
export interface PhraseGraph {
  vocabulary: SealedVocabulary;
  /** One more than the highest word number. */
  words: number;
  nodes: number;
  /** Every node is reached by words of one number only: how many lie between the beginning and it. */
  depth: Uint8Array;
  /** The edges from a node stand from `edgeStart[node]` up to `edgeStart[node + 1]`, by ascending word: a word may lead to several. */
  edgeStart: Int32Array;
  edgeWord: Int32Array;
  edgeTo: Int32Array;
  /** The parts that end in a node stand from `partStart[node]` up to `partStart[node + 1]`, `PART_FIELDS` numbers each. */
  partStart: Int32Array;
  parts: Int32Array;
  /**
   * Phrases joined by `&`: each is a member of its variant, the members of one side by side. The slot that notes it, its
   * variant, where a variant's members begin, and the rule that they complete together.
   */
  memberSlot: Int32Array;
  memberVariant: Int32Array;
  variantStart: Int32Array;
  variantRule: Int32Array;
  /** How many places there are to note that a part of a phrase was seen. */
  slots: number;
}

/**
 * The numbers of a part: the slot that must have been noted before it, or -1; what it is; and which rule it completes,
 * which slot it notes, or which member of a variant it is.
 */
export const PART_FIELDS = 3;
export const PART_AFTER = 0;
export const PART_KIND = 1;
export const PART_TARGET = 2;

export const COMPLETES = 0;
export const NOTES = 1;
/** A member of a variant, which all must occur. */
export const MEMBER = 2;
