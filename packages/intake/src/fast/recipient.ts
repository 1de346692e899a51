import { joinLanes } from '@smtp451/core/digest';
import { ByteHash } from './byte-hash.ts';
import type { Bytes } from './bytes.ts';

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

  /** The address stands in `bytes` from `from` to `to`, without angle brackets. */
  read(bytes: Bytes, from: number, to: number): void {
    const { b } = bytes;
    let split = to - 1;
    while (split >= from && b[split] !== at) split--;
    const hash = this.#hash;
    const hasDomain = split >= from;
    hash.lower(bytes, hasDomain ? split + 1 : from, to);
    this.hi = hash.hi;
    this.lo = hash.lo;
    this.domainHi = hash.hi;
    this.domainLo = hash.lo;
    this.domainStart = hasDomain ? split + 1 : to;
    this.domainEnd = to;
    if (!hasDomain) return;
    hash.of(bytes, from, split);
    this.hi = joinLanes(this.domainHi, hash.hi);
    this.lo = joinLanes(this.domainLo, hash.lo);
  }
}
