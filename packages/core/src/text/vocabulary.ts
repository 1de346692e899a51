/** Words of the catalogue as small integers, found by a hash that the scanner computes while it reads. */

export const HASH_PRIME: number = 0x01000193;
export const PLURAL_S = 115;
/** Shorter words keep their `s`: `dns`, `rbls` and `is` are not plurals worth folding. */
export const PLURAL_FROM = 5;

/** FNV-1a over folded code units. */
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

export interface Vocabulary {
  /** The word's number from 1, added if new. `word` is folded already. */
  add: (word: string) => number;
  /** Fixes the table for `find`. */
  seal: () => SealedVocabulary;
}

/**
 * A table in which every word has a slot of its own, so that one look finds a word or shows that it is none. The low bits
 * of its hash pick a shift, which moves the high bits to the slot. The slot holds the rest of the hash and the word's number:
 * with the slot that is the whole hash again, so nothing else needs to be compared, and all of it fits into a near cache.
 */
export interface SealedVocabulary {
  size: number;
  /** What the hash of a word begins with: found by trying, so that no two words want the same slot. */
  seed: number;
  /** `1 << bits` slots. */
  bits: number;
  table: Int32Array;
  /** By the highest `shiftBits` bits of the hash. */
  shiftBits: number;
  shifts: Uint16Array;
}

/** Spreads what differs anywhere in a hash over its high bits, which tell the slot; the low ones tell the shift. */
export const SPREAD: number = 0x9e3779b1 | 0;

/** The hash that stands for a word: a plural `s` at its end does not count. `word` is folded already. */
export function hashOf(word: string, seed: number): number {
  let hash = seed;
  let before = hash;
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    last = word.charCodeAt(at);
    before = hash;
    hash = hashStep(hash, last);
  }
  return last === PLURAL_S && word.length >= PLURAL_FROM ? before : hash;
}

/** The word's number, or 0. `word` is folded already. */
export function numberOf({ seed, bits, table, shiftBits, shifts }: SealedVocabulary, word: string): number {
  const hash = Math.imul(hashOf(word, seed), SPREAD);
  const entry = table[(hash >>> (32 - bits)) ^ shifts[hash & ((1 << shiftBits) - 1)]!]!;
  return (entry ^ (hash << bits)) >>> bits === 0 ? entry & ((1 << bits) - 1) : 0;
}

/** A singular and its plural are one word. */
const stemOf = (word: string): string =>
  word.length >= PLURAL_FROM && word.charCodeAt(word.length - 1) === PLURAL_S ? word.slice(0, -1) : word;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const add = (word: string): number => {
    const stem = stemOf(word);
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, words.push(word));
    return words.length;
  };
  return { add, seal: () => seal(words) };
}

const FIRST_SEED = 0x811c9dc5 | 0;
/** Nearly every second seed will do; then a larger table is tried. */
const MOST_SEEDS = 40;
/** So many slots for each word, so that finding shifts takes little time and the table stays in a near cache. */
const ROOM = 1.15;
const LEAST_BITS = 6;
/** The word's number and the rest of its hash share 32 bits. */
const MOST_BITS = 16;

/** Tables for words that are all different. */
function seal(words: readonly string[]): SealedVocabulary {
  for (let bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(words.length * ROOM + 1))); bits <= MOST_BITS; bits++) {
    const shiftBits = bits - 2;
    for (let attempt = 0; attempt < MOST_SEEDS; attempt++) {
      const seed = (FIRST_SEED + attempt) | 0;
      const hashes = Int32Array.from(words, word => Math.imul(hashOf(word, seed), SPREAD));
      const table = new Int32Array(1 << bits);
      const shifts = place(hashes, bits, shiftBits, table);
      if (shifts !== null) return { size: words.length, seed, bits, table, shiftBits, shifts };
    }
  }
  throw new Error(`No table was found for the ${words.length} words of the catalogue.`);
}

/** Finds a shift for the words of each group, the largest group first, and fills the table; null where some find none. */
function place(hashes: Int32Array, bits: number, shiftBits: number, table: Int32Array): Uint16Array | null {
  const groups: number[][] = Array.from({ length: 1 << shiftBits }, () => []);
  hashes.forEach((hash, index) => groups[hash & (groups.length - 1)]!.push(index));
  const shifts = new Uint16Array(groups.length);
  for (const group of [...groups.keys()].sort((a, b) => groups[b]!.length - groups[a]!.length)) {
    const members = groups[group]!;
    const highs = members.map(index => hashes[index]! >>> (32 - bits));
    if (new Set(highs).size < highs.length) return null;
    let shift = 0;
    while (shift < table.length && highs.some(high => table[high ^ shift] !== 0)) shift++;
    if (shift === table.length) return null;
    shifts[group] = shift;
    members.forEach((index, at) => (table[highs[at]! ^ shift] = (hashes[index]! << bits) | (index + 1)));
  }
  return shifts;
}
