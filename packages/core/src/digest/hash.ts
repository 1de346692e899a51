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

/** A lane takes four bytes in, the first of them lowest. Both steps are bijective: what differs stays different. */
export const stepHi = (lane: number, word: number): number => {
  const mixed = Math.imul(lane ^ word, 0x9e3779b1);
  return (mixed << 15) | (mixed >>> 17);
};
export const stepLo = (lane: number, word: number): number => {
  const mixed = Math.imul(lane ^ word, 0x5bd1e995);
  return (mixed << 13) | (mixed >>> 19);
};

/** The finaliser of MurmurHash3 (https://github.com/aappleby/smhasher, checked 2026-11-23): bijective, so no lane loses a bit. */
export const finish = (lane: number): number => {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Takes the UTF-8 bytes of texts in, one after the other, four at a time. */
class TextHash {
  #hi = seedHi;
  #lo = seedLo;
  #word = 0;
  #length = 0;

  byte(value: number): void {
    this.#word |= value << ((this.#length & 3) * 8);
    this.#length++;
    if ((this.#length & 3) === 0) this.#take();
  }

  /** The last, incomplete word counts as if it ended in zeros; the length tells it from one that does. */
  finish(): Hash64 {
    if ((this.#length & 3) !== 0) this.#take();
    return { hi: finish(this.#hi ^ this.#length), lo: finish(this.#lo ^ this.#length) };
  }

  #take(): void {
    this.#hi = stepHi(this.#hi, this.#word);
    this.#lo = stepLo(this.#lo, this.#word);
    this.#word = 0;
  }
}

/** Hashes the UTF-8 bytes of `text` without making them. An unpaired surrogate counts as the three bytes it would take. */
export const hashText = (text: string): Hash64 => {
  const hash = new TextHash();
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point < 0x80) hash.byte(point);
    else if (point < 0x800) {
      hash.byte(0xc0 | (point >> 6));
      hash.byte(0x80 | (point & 63));
    } else if (point < 0x10000) {
      hash.byte(0xe0 | (point >> 12));
      hash.byte(0x80 | ((point >> 6) & 63));
      hash.byte(0x80 | (point & 63));
    } else {
      i++;
      hash.byte(0xf0 | (point >> 18));
      hash.byte(0x80 | ((point >> 12) & 63));
      hash.byte(0x80 | ((point >> 6) & 63));
      hash.byte(0x80 | (point & 63));
    }
  }
  return hash.finish();
};

/** One lane of an address from those of its domain and its local part. */
export const joinLanes = (domain: number, local: number): number => finish(Math.imul(domain, 0x2c1b3c6d) ^ local);

/**
 * The key of a recipient address: the domain without case, the local part as written (RFC 5321 section 2.4). What has no
 * `@` is hashed as a domain alone.
 */
export const hashAddress = (address: string): Hash64 => {
  const at = address.lastIndexOf('@');
  const domain = hashText(address.slice(at + 1).toLowerCase());
  if (at < 0) return domain;
  const local = hashText(address.slice(0, at));
  return { hi: joinLanes(domain.hi, local.hi), lo: joinLanes(domain.lo, local.lo) };
};
