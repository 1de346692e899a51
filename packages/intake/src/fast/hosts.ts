import { hashText, hostOrigin, type Name, tellingLabels } from '@smtp451/core/digest';
import { InternTable } from './intern-table.ts';
import type { Recipient } from './recipient.ts';
import { hashed, hashLower, lastLabels, textAt } from './scan/scanner.ts';

export interface Host extends Name {
  provider: string | null;
  /** Tells apart who runs it; 0 for everybody whom the catalogue does not know. */
  mark: number;
}

/** What the last labels of a host's name tell. */
interface Ending {
  /** How many labels are to be looked at; 0 where these are enough. */
  telling: number;
  provider: string | null;
  mark: number;
}

const maxHosts = 65_536;
/** No host name is longer (RFC 1035 section 2.3.4). */
const longestName = 253;
const nobody: Host = Object.freeze({ text: '', number: 0, owner: null, provider: null, mark: 0 });

/** Host and domain names of a log, each looked up in the catalogue once. */
export class Hosts {
  readonly #known = new InternTable<Host>(maxHosts);
  readonly #endings = new InternTable<Ending>(maxHosts);

  /** The name that stands in the scanner's memory from `from` to `to`. */
  of(from: number, to: number): Host {
    if (from >= to) return nobody;
    const end = Math.min(to, from + longestName);
    hashLower(from, end);
    const { hi, lo } = hashed;
    return this.#known.get(hi, lo) ?? this.#learn(from, end, hi, lo);
  }

  /** A recipient's domain, which is hashed already. */
  domain(recipient: Recipient): Host {
    const { domainStart, domainEnd, domainHi, domainLo } = recipient;
    if (domainStart >= domainEnd) return nobody;
    return this.#known.get(domainHi, domainLo) ?? this.#learn(domainStart, domainEnd, domainHi, domainLo);
  }

  /** The provider alone, for which the name itself need not be known. */
  provider(from: number, to: number): string | null {
    return this.#ending(from, to).provider;
  }

  /** `Host.mark` alone: replies name hosts that never come again. */
  mark(from: number, to: number): number {
    return from < to ? this.#ending(from, Math.min(to, from + longestName)).mark : 0;
  }

  /** What many hosts have in common, their last labels, tells who runs all of them. */
  #ending(from: number, to: number): Ending {
    const start = lastLabels(from, to, 2);
    const end = this.#labels(start, to, true);
    return end.telling === 0 ? end : this.#labels(lastLabels(from, start, end.telling - 2), to, false);
  }

  #labels(from: number, to: number, isEnd: boolean): Ending {
    hashLower(from, to);
    const { hi, lo } = hashed;
    const key = isEnd ? hi : ~hi;
    let ending = this.#endings.get(key, lo);
    if (ending === undefined) {
      const text = textAt(from, to).toLowerCase();
      const labels = tellingLabels(isEnd ? text : '');
      const origin = isEnd && labels === 0 ? null : hostOrigin(text);
      const mark = origin === null ? 0 : hashText(origin.id).lo | 1;
      ending = { telling: labels > 2 ? labels : 0, provider: origin?.provider ?? null, mark };
      this.#endings.set(key, lo, ending);
    }
    return ending;
  }

  #learn(from: number, to: number, hi: number, lo: number): Host {
    const end = Math.min(to, from + longestName);
    const { provider, mark } = this.#ending(from, end);
    const host = { text: textAt(from, end).toLowerCase(), number: 0, owner: null, provider, mark };
    this.#known.set(hi, lo, host);
    return host;
  }
}
