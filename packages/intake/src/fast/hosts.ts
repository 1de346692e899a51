import { hashText, hostOrigin, mayBeKnown, type Name, nameOf, noName } from '@smtp451/core/digest';
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

const maxHosts = 65_536;
/** No host name is longer (RFC 1035 section 2.3.4). */
const longestName = 253;
const nobody: Host = { name: noName, provider: null, mark: 0 };

/** Host and domain names of a log, each looked up in the catalogue once. */
export class Hosts {
  readonly #known = new InternTable<Host>(maxHosts);
  readonly #ends = new InternTable<{ may: boolean }>(maxHosts);
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

  /** The provider alone: for most hosts their last two labels tell that the catalogue knows nothing of them. */
  provider(b: Uint8Array, from: number, to: number): string | null {
    let start = to;
    for (let dots = 0; start > from; start--) if (b[start - 1] === 46 && ++dots === 2) break;
    this.#hash.lower(b, start, to);
    const { hi, lo } = this.#hash;
    let known = this.#ends.get(hi, lo);
    if (known === undefined) {
      known = { may: mayBeKnown(textOf(b, start, to).toLowerCase()) };
      this.#ends.set(hi, lo, known);
    }
    return known.may ? this.of(b, from, to).provider : null;
  }

  #learn(b: Uint8Array, from: number, to: number, hi: number, lo: number): Host {
    const text = textOf(b, from, Math.min(to, from + longestName)).toLowerCase();
    const origin = hostOrigin(text);
    const host = {
      name: nameOf(text),
      provider: origin?.provider ?? null,
      mark: origin === null ? 0 : hashText(origin.id).lo | 1,
    };
    this.#known.set(hi, lo, host);
    return host;
  }
}
