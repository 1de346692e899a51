import { type HashedAddress, hashAddress } from './scan/scanner.ts';

/** A recipient address in a line: its key (as `hashAddress` of the core makes it) and its domain. */
export class Recipient implements HashedAddress {
  hi = 0;
  lo = 0;
  domainHi = 0;
  domainLo = 0;
  domainStart = 0;
  domainEnd = 0;

  /** The address stands in the scanner's memory from `from` to `to`, without angle brackets. */
  read(from: number, to: number): void {
    hashAddress(from, to, this);
  }
}
