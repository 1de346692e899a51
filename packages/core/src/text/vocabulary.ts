/** Words of the catalogue as small integers, found by a hash that the scanner computes while it reads. */

export const HASH_START: number = 0x811c9dc5 | 0;
export const HASH_PRIME: number = 0x01000193;
/** Takes the last unit out of a hash again: the product of both is 1 in 32 bits. */
export const HASH_PRIME_INVERSE: number = 0x359c449b | 0;
export const PLURAL_S = 115;
/** Shorter words keep their `s`: `dns`, `rbls` and `is` are not plurals worth folding. */
export const PLURAL_FROM = 5;

/** FNV-1a over folded code units. */
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

/** The hash that stands for a word of `length` units: a plural `s` at its end does not count. */
const wordHash = (hash: number, before: number, last: number, length: number): number =>
  last === PLURAL_S && length >= PLURAL_FROM ? before : hash;

export interface Vocabulary {
  /** The word's number from 1, added if new. `word` is folded already. */
  add: (word: string) => number;
  /** Fixes the table for `find`. */
  seal: () => SealedVocabulary;
}

export interface SealedVocabulary {
  size: number;
  /** Open addressing in pairs: a hash, then the word's number or 0. Side by side they share a cache line. */
  table: Int32Array;
  mask: number;
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  let before = hash;
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    last = word.charCodeAt(at);
    before = hash;
    hash = hashStep(hash, last);
  }
  return wordHash(hash, before, last, word.length);
}

/** The word's number, or 0. `word` is folded already. */
export function numberOf({ table, mask }: SealedVocabulary, word: string): number {
  const hash = hashOf(word);
  for (let slot = hash & mask; table[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (table[slot * 2] === hash) return table[slot * 2 + 1]!;
  }
  return 0;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<number, { id: number; word: string }>();
  const add = (word: string): number => {
    const hash = hashOf(word);
    const known = numbers.get(hash);
    if (known) return known.id;
    const id = numbers.size + 1;
    numbers.set(hash, { id, word });
    return id;
  };
  const seal = (): SealedVocabulary => {
    const slots = 1 << (32 - Math.clz32(numbers.size * 2));
    const table = new Int32Array(slots * 2);
    for (const [hash, { id }] of numbers) {
      let slot = hash & (slots - 1);
      while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
      table[slot * 2] = hash;
      table[slot * 2 + 1] = id;
    }
    return { size: numbers.size, table, mask: slots - 1 };
  };
  return { add, seal };
}
