import { ByteHash } from './byte-hash.ts';

const at = 64;

/** A recipient address in a line: its key (as `hashAddress` makes it) and its domain. */
export class Recipient {
  hi = 0;
  lo = 0;
  /** Hash of the domain in lower case. */
  domainHi = 0;
  domainLo = 0;
  /** `domainStart === domainEnd` where there is no domain. */
  domainStart = 0;
  domainEnd = 0;
  readonly #hash = new ByteHash();

  /** The address stands in `b` from `from` to `to`, without angle brackets. */
  read(b: Uint8Array, from: number, to: number): void {
    let split = to - 1;
    while (split >= from && b[split] !== at) split--;
    const hash = this.#hash;
    this.domainStart = split + 1;
    this.domainEnd = to;
    if (split < from) this.domainStart = from;
    hash.lower(b, this.domainStart, to);
    this.domainHi = hash.hi;
    this.domainLo = hash.lo;
    if (split >= from) hash.more(b, from, split + 1);
    this.hi = hash.hi;
    this.lo = hash.lo;
    if (split < from) this.domainStart = to;
  }
}
