import { finish, primeHi, primeLo, seedHi, seedLo } from '@smtp451/core/digest';

/**
 * The two lanes of `hashText` over bytes, as a reusable accumulator: the scanner hashes a dozen things a line and must
 * not make an object for any of them.
 */
export class ByteHash {
  hi = 0;
  lo = 0;

  /** Bytes `from` to `to` as they are. */
  of(b: Uint8Array, from: number, to: number): void {
    let hi = seedHi;
    let lo = seedLo;
    for (let i = from; i < to; i++) {
      const byte = b[i]!;
      hi = Math.imul(hi ^ byte, primeHi);
      const mixed = Math.imul(lo ^ byte, primeLo);
      lo = (mixed << 13) | (mixed >>> 19);
    }
    this.hi = finish(hi);
    this.lo = finish(lo);
  }

  /** As `of`, with ASCII letters from `lowerFrom` on in lower case. */
  lower(b: Uint8Array, from: number, to: number, lowerFrom: number = from): void {
    let hi = seedHi;
    let lo = seedLo;
    for (let i = from; i < to; i++) {
      let byte = b[i]!;
      if (i >= lowerFrom && byte >= 65 && byte <= 90) byte |= 32;
      hi = Math.imul(hi ^ byte, primeHi);
      const mixed = Math.imul(lo ^ byte, primeLo);
      lo = (mixed << 13) | (mixed >>> 19);
    }
    this.hi = finish(hi);
    this.lo = finish(lo);
  }
}
