import { finish, primeHi, primeLo, seedHi, seedLo } from '@smtp451/core/digest';

/**
 * The two lanes of `hashText` over bytes, as a reusable accumulator: the scanner hashes a dozen things a line and must
 * not make an object for any of them.
 */
export class ByteHash {
  hi = 0;
  lo = 0;
  #rawHi = 0;
  #rawLo = 0;

  /** Bytes `from` to `to` as they are. */
  of(b: Uint8Array, from: number, to: number): void {
    this.#start();
    this.#bytes(b, from, to);
    this.#finish();
  }

  /** As `of`, with ASCII letters in lower case. */
  lower(b: Uint8Array, from: number, to: number): void {
    this.#start();
    let hi = this.#rawHi;
    let lo = this.#rawLo;
    for (let i = from; i < to; i++) {
      let byte = b[i]!;
      if (byte >= 65 && byte <= 90) byte |= 32;
      hi = Math.imul(hi ^ byte, primeHi);
      const mixed = Math.imul(lo ^ byte, primeLo);
      lo = (mixed << 13) | (mixed >>> 19);
    }
    this.#rawHi = hi;
    this.#rawLo = lo;
    this.#finish();
  }

  /** Goes on with further bytes, as if they had followed those before. */
  more(b: Uint8Array, from: number, to: number): void {
    this.#bytes(b, from, to);
    this.#finish();
  }

  #start(): void {
    this.#rawHi = seedHi;
    this.#rawLo = seedLo;
  }

  #bytes(b: Uint8Array, from: number, to: number): void {
    let hi = this.#rawHi;
    let lo = this.#rawLo;
    for (let i = from; i < to; i++) {
      const byte = b[i]!;
      hi = Math.imul(hi ^ byte, primeHi);
      const mixed = Math.imul(lo ^ byte, primeLo);
      lo = (mixed << 13) | (mixed >>> 19);
    }
    this.#rawHi = hi;
    this.#rawLo = lo;
  }

  #finish(): void {
    this.hi = finish(this.#rawHi);
    this.lo = finish(this.#rawLo);
  }
}
