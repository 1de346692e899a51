/**
 * One 64-bit hash as two 32-bit lanes. Queue ids and recipients are followed by it, so that no address is kept; the
 * byte scanner of a log computes the same lanes inline. Not for secrets: it is fast, not one-way against guessing.
 */
export interface Hash64 {
  hi: number;
  lo: number;
}

export const seedHi: number = 0x811c9dc5 | 0;
export const seedLo: number = 0x2545f491 | 0;
export const primeHi = 0x01000193;
export const primeLo = 0x5bd1e995;

/** The finaliser of MurmurHash3 (https://github.com/aappleby/smhasher, checked 2026-11-23): bijective, so no lane loses a bit. */
export const finish = (lane: number): number => {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Hashes the UTF-8 bytes of `text` without making them. An unpaired surrogate counts as the three bytes it would take. */
export const hashText = (text: string): Hash64 => {
  let hi = seedHi;
  let lo = seedLo;
  const step = (byte: number): void => {
    hi = Math.imul(hi ^ byte, primeHi);
    const mixed = Math.imul(lo ^ byte, primeLo);
    lo = (mixed << 13) | (mixed >>> 19);
  };
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point < 0x80) step(point);
    else if (point < 0x800) {
      step(0xc0 | (point >> 6));
      step(0x80 | (point & 63));
    } else if (point < 0x10000) {
      step(0xe0 | (point >> 12));
      step(0x80 | ((point >> 6) & 63));
      step(0x80 | (point & 63));
    } else {
      i++;
      step(0xf0 | (point >> 18));
      step(0x80 | ((point >> 12) & 63));
      step(0x80 | ((point >> 6) & 63));
      step(0x80 | (point & 63));
    }
  }
  return { hi: finish(hi), lo: finish(lo) };
};

/**
 * The key of a recipient address: the domain without case, the local part as written (RFC 5321 section 2.4). The domain
 * comes first, so that its own hash is a by-product.
 */
export const hashAddress = (address: string): Hash64 => {
  const at = address.lastIndexOf('@');
  return hashText(address.slice(at + 1).toLowerCase() + address.slice(0, at + 1));
};
