import { hashText, hostOrigin, mayBeKnown, mostLabels, type Name, nameOf, noName } from '@smtp451/core/digest';
import { ByteHash } from './byte-hash.ts';
import { InternTable } from './intern-table.ts';
import type { Recipient } from './recipient.ts';
import { textOf } from './text-of.ts';

export interface Host {
  name: Name;
  provider: string | null;
  /** Tells apart who runs it; 0 for everybody whom the catalogue does not know. */
  mark: number;
}

/** What the last labels of a host's name tell. */
interface Ending {
  /** Whether the catalogue may know a name that ends so. */
  may: boolean;
  provider: string | null;
  mark: number;
}

const maxHosts = 65_536;
/** No host name is longer (RFC 1035 section 2.3.4). */
const longestName = 253;
const nobody: Host = { name: noName, provider: null, mark: 0 };

/** Host and domain names of a log, each looked up in the catalogue once. */
export class Hosts {
  readonly #known = new InternTable<Host>(maxHosts);
  readonly #endings = new InternTable<Ending>(maxHosts);
  readonly #hash = new ByteHash();

  /** The name that stands in `b` from `from` to `to`. */
  of(b: Uint8Array, from: number, to: number): Host {
    if (from >= to) return nobody;
    const end = Math.min(to, from + longestName);
    this.#hash.lower(b, from, end);
    const { hi, lo } = this.#hash;
    return this.#known.get(hi, lo) ?? this.#learn(b, from, end, hi, lo);
  }

  /** A recipient's domain, which is hashed already. */
  domain(b: Uint8Array, recipient: Recipient): Host {
    const { domainStart, domainEnd, domainHi, domainLo } = recipient;
    if (domainStart >= domainEnd) return nobody;
    return this.#known.get(domainHi, domainLo) ?? this.#learn(b, domainStart, domainEnd, domainHi, domainLo);
  }

  /** The provider alone, for which the name itself need not be known. */
  provider(b: Uint8Array, from: number, to: number): string | null {
    return this.#ending(b, from, to).provider;
  }

  /** `Host.mark` alone: replies name hosts that never come again. */
  mark(b: Uint8Array, from: number, to: number): number {
    return from < to ? this.#ending(b, from, Math.min(to, from + longestName)).mark : 0;
  }

  /** What many hosts have in common, their last labels, tells who runs all of them. */
  #ending(b: Uint8Array, from: number, to: number): Ending {
    const start = lastLabels(b, from, to, 2);
    const end = this.#labels(b, start, to, true);
    return end.may ? this.#labels(b, lastLabels(b, from, start, mostLabels - 2), to, false) : end;
  }

  #labels(b: Uint8Array, from: number, to: number, isEnd: boolean): Ending {
    this.#hash.lower(b, from, to);
    const { hi, lo } = this.#hash;
    const key = isEnd ? hi : ~hi;
    let ending = this.#endings.get(key, lo);
    if (ending === undefined) {
      const text = textOf(b, from, to).toLowerCase();
      const may = !isEnd || mayBeKnown(text);
      const origin = may ? hostOrigin(text) : null;
      const mark = origin === null ? 0 : hashText(origin.id).lo | 1;
      ending = { may, provider: origin?.provider ?? null, mark };
      this.#endings.set(key, lo, ending);
    }
    return ending;
  }

  #learn(b: Uint8Array, from: number, to: number, hi: number, lo: number): Host {
    const end = Math.min(to, from + longestName);
    const { provider, mark } = this.#ending(b, from, end);
    const host = { name: nameOf(textOf(b, from, end).toLowerCase()), provider, mark };
    this.#known.set(hi, lo, host);
    return host;
  }
}

/** Where the last `n` labels of what stands between `from` and `to` begin; a dot right before `to` does not count. */
const lastLabels = (b: Uint8Array, from: number, to: number, n: number): number => {
  let left = n;
  let i = to - 1;
  for (; i > from; i--) if (b[i - 1] === 46 && --left === 0) break;
  return Math.max(from, i);
};
