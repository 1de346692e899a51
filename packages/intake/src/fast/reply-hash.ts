import type { Hosts } from './hosts.ts';
import { hashed, hashReply, namedHosts } from './scan/scanner.ts';

/**
 * Hashes a reply's bytes so that replies of one kind come out the same: addresses, IPs, numbers and ids are passed
 * over, and of a host name counts only who runs it. Everything that can tell one cause or provider from another is
 * hashed as it is: words, reply and enhanced status codes, short reason codes (`TSS04`).
 */
export class ReplyHash {
  hi = 0;
  lo = 0;
  readonly #hosts: Hosts;

  constructor(hosts: Hosts) {
    this.#hosts = hosts;
  }

  of(from: number, to: number): void {
    const count = hashReply(from, to);
    this.hi = hashed.hi;
    this.lo = hashed.lo;
    for (let i = 0; i < count; i++) {
      const mark = this.#hosts.mark(namedHosts[i * 2]!, namedHosts[i * 2 + 1]!);
      // Another factor for each: their order counts.
      this.hi ^= Math.imul(mark, 2 * i + 3);
    }
  }
}
