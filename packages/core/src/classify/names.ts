/**
 * Host names with a number each, found by their endings without cutting any text: the hash runs from the right, so that
 * at each dot it is the hash of a suffix.
 */
export interface Names {
  /** Open addressing in pairs: a hash, then the place in `names` + 1, or 0. */
  table: Int32Array;
  mask: number;
  names: readonly string[];
  values: Int32Array;
}

const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const DOT = 46;
/** No host name is longer (RFC 1035 section 2.3.4). */
const LONGEST_NAME = 253;

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

export function createNames(entries: readonly { name: string; value: number }[]): Names {
  const slots = 1 << (32 - Math.clz32(entries.length * 2));
  const table = new Int32Array(slots * 2);
  const names = entries.map(({ name }) => name.toLowerCase());
  names.forEach((name, index) => {
    let hash = HASH_START;
    for (let at = name.length - 1; at >= 0; at--) hash = Math.imul(hash ^ name.charCodeAt(at), HASH_PRIME);
    let slot = hash & (slots - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = index + 1;
  });
  return { table, mask: slots - 1, names, values: Int32Array.from(entries, ({ value }) => value) };
}

/** The value of the longest name that the host between the offsets ends with, label by label, or -1. */
export function longestSuffix(names: Names, chars: Uint16Array, start: number, end: number): number {
  if (end - start > LONGEST_NAME || end <= start) return -1;
  let longest = -1;
  let hash = HASH_START;
  for (let at = end - 1; at >= start; at--) {
    const code = lower(chars[at]!);
    if (code === DOT) {
      const found = find(names, hash, chars, at + 1, end);
      if (found >= 0) longest = found;
    }
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  const whole = find(names, hash, chars, start, end);
  return whole >= 0 ? whole : longest;
}

/** The value of exactly this name, or -1. */
export function wholeName(names: Names, chars: Uint16Array, start: number, end: number): number {
  if (end - start > LONGEST_NAME) return -1;
  let hash = HASH_START;
  for (let at = end - 1; at >= start; at--) hash = Math.imul(hash ^ lower(chars[at]!), HASH_PRIME);
  return find(names, hash, chars, start, end);
}

function find(
  { table, mask, names, values }: Names,
  hash: number,
  chars: Uint16Array,
  start: number,
  end: number,
): number {
  for (let slot = hash & mask; table[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (table[slot * 2] !== hash) continue;
    const index = table[slot * 2 + 1]! - 1;
    if (isName(names[index]!, chars, start, end)) return values[index]!;
  }
  return -1;
}

/** Equal hashes do not make equal names. */
function isName(name: string, chars: Uint16Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (lower(chars[start + at]!) !== name.charCodeAt(at)) return false;
  return true;
}
