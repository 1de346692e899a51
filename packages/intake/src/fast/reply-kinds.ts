import type { Classification } from '@smtp451/core';
import { type Attempt, type ReplyKind, replyKind } from '@smtp451/core/digest';
import { ByteHash } from './byte-hash.ts';
import type { DeliveryLine } from './delivery-line.ts';
import { InternTable } from './intern-table.ts';
import { lastLabels, ReplyHash } from './reply-hash.ts';

type Classify = (text: string) => readonly Classification[];

/** Kinds of replies, and sites that accept mail, that are remembered at once. */
const maxKinds = 16_384;

interface Site {
  provider: string | null;
}

/**
 * Classifies each kind of reply once. A kind is the reply's text without its variable parts, and who it came from: the
 * last four labels of the relay, or the recipient's domain where no relay was reached.
 */
export class ReplyKinds {
  readonly #classify: Classify;
  readonly #kinds = new InternTable<ReplyKind>(maxKinds);
  readonly #sites = new InternTable<Site>(maxKinds);
  readonly #reply = new ReplyHash();
  readonly #site = new ByteHash();

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** Sets the attempt's reply and provider from its line, which is `b` from `line` to `to`. */
  fill(attempt: Attempt, b: Uint8Array, line: number, to: number, d: DeliveryLine): void {
    if (b[d.relayEnd] === 91) this.#site.lower(b, lastLabels(b, d.relayStart, d.relayEnd), d.relayEnd);
    else this.#site.lower(b, d.domainStart, d.domainEnd);
    if (d.status === 'delivered') {
      attempt.reply = null;
      attempt.provider = b[d.relayEnd] === 91 ? this.#accepting(b, line, to).provider : null;
      return;
    }
    const kind = this.#kind(b, line, to, d);
    attempt.reply = kind;
    attempt.provider = kind.provider;
  }

  #kind(b: Uint8Array, line: number, to: number, d: DeliveryLine): ReplyKind {
    this.#reply.of(b, d.replyStart, d.replyEnd);
    // The same words can be a deferral here and a failure there, and one of them must not answer for the other.
    const hi = this.#reply.hi ^ Math.imul(this.#site.hi, 31) ^ (d.status === 'failed' ? 1 : 0);
    const lo = this.#reply.lo ^ Math.imul(this.#site.lo, 31);
    const known = this.#kinds.get(hi, lo);
    if (known !== undefined) return known;
    const text = Buffer.from(b.buffer, b.byteOffset + line, to - line).toString('utf8');
    const [seen] = this.#classify(text);
    const words = Buffer.from(b.buffer, b.byteOffset + d.replyStart, d.replyEnd - d.replyStart).toString('utf8');
    const kind = replyKind(seen?.cause ?? 'unknown', seen?.provider?.id ?? null, replyWords(seen, words));
    this.#kinds.set(hi, lo, kind);
    return kind;
  }

  #accepting(b: Uint8Array, line: number, to: number): Site {
    const { hi, lo } = this.#site;
    let site = this.#sites.get(hi, lo);
    if (site === undefined) {
      const [seen] = this.#classify(Buffer.from(b.buffer, b.byteOffset + line, to - line).toString('utf8'));
      site = { provider: seen?.provider?.id ?? null };
      this.#sites.set(hi, lo, site);
    }
    return site;
  }
}

/** The responding server's words with their codes, or the reporting MTA's own reason. */
export const replyWords = (seen: Classification | undefined, otherwise: string): string => {
  const reply = seen?.reply ?? null;
  if (reply === null || (reply.code === null && reply.text === '')) return otherwise;
  return [reply.code, reply.enhancedStatusCode, reply.text].filter(part => part !== null && part !== '').join(' ');
};
