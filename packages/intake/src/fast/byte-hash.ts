import { finish, seedHi, seedLo, stepHi, stepLo } from '@smtp451/core/digest';
import { type Bytes, lowerWord } from './bytes.ts';

/**
 * The two lanes of `hashText` over bytes, as a reusable accumulator: the scanner hashes several things a line and must
 * not make an object for any of them.
 */
export class ByteHash {
  hi = 0;
  lo = 0;

  /** Bytes `from` to `to` as they are. */
  of({ b, d }: Bytes, from: number, to: number): void {
    let hi = seedHi;
    let lo = seedLo;
    let i = from;
    for (const last = to - 4; i <= last; i += 4) {
      const word = d.getInt32(i, true);
      hi = stepHi(hi, word);
      lo = stepLo(lo, word);
    }
    this.#finish(hi, lo, rest(b, i, to), to - from);
  }

  /** As `of`, with ASCII letters in lower case. */
  lower({ b, d }: Bytes, from: number, to: number): void {
    let hi = seedHi;
    let lo = seedLo;
    let i = from;
    for (const last = to - 4; i <= last; i += 4) {
      const word = lowerWord(d.getInt32(i, true));
      hi = stepHi(hi, word);
      lo = stepLo(lo, word);
    }
    this.#finish(hi, lo, lowerWord(rest(b, i, to)), to - from);
  }

  #finish(hi: number, lo: number, word: number, length: number): void {
    const whole = (length & 3) === 0;
    this.hi = finish((whole ? hi : stepHi(hi, word)) ^ length);
    this.lo = finish((whole ? lo : stepLo(lo, word)) ^ length);
  }
}

/** The last, incomplete word. */
const rest = (b: Buffer, from: number, to: number): number => {
  let word = 0;
  for (let i = from; i < to; i++) word |= b[i]! << ((i - from) * 8);
  return word;
};
