import type { Classification } from '@smtp451/core';
import { type Attempt, noName, type ReplyKind, replyKind } from '@smtp451/core/digest';
import type { DeliveryLine } from './delivery-line.ts';
import type { Hosts } from './hosts.ts';
import { InternTable } from './intern-table.ts';
import { ReplyHash } from './reply-hash.ts';
import { memory, textAt } from './scan/scanner.ts';

type Classify = (text: string) => readonly Classification[];

/** Kinds of replies that are remembered at once. */
const maxKinds = 16_384;

/**
 * Classifies each kind of reply once. A kind is the reply's text without its variable parts, and who runs the relay,
 * or the recipient's domain where the catalogue does not know the relay.
 */
export class ReplyKinds {
  readonly #classify: Classify;
  readonly #hosts: Hosts;
  readonly #kinds = new InternTable<ReplyKind>(maxKinds);
  readonly #reply: ReplyHash;

  constructor(classify: Classify, hosts: Hosts) {
    this.#classify = classify;
    this.#hosts = hosts;
    this.#reply = new ReplyHash(hosts);
  }

  /** Sets the attempt's reply, provider and names from its line, which stands in the scanner's memory from `line` to `to`. */
  fill(attempt: Attempt, line: number, to: number, d: DeliveryLine): void {
    // A host that was reached comes with its address in brackets; `none`, `local` and the like do not.
    const reached = memory[d.relayEnd] === 91;
    if (attempt.outcome === 'delivered') {
      attempt.reply = null;
      attempt.provider = reached ? this.#hosts.provider(d.relayStart, d.relayEnd) : null;
      return;
    }
    const relay = reached ? this.#hosts.of(d.relayStart, d.relayEnd) : null;
    const domain = this.#hosts.domain(d.recipient);
    const kind = this.#kind(line, to, d, (relay?.mark ?? 0) || domain.mark, attempt.outcome === 'failed');
    attempt.reply = kind;
    attempt.provider = kind.provider;
    attempt.recipientDomain = domain;
    attempt.remoteMta = relay ?? noName;
  }

  #kind(line: number, to: number, d: DeliveryLine, mark: number, isFailed: boolean): ReplyKind {
    this.#reply.of(d.replyStart, d.replyEnd);
    // The same words can be a deferral here and a failure there, and one of them must not answer for the other.
    const hi = this.#reply.hi ^ mark ^ (isFailed ? 1 : 0);
    const lo = this.#reply.lo ^ Math.imul(mark, 31);
    const known = this.#kinds.get(hi, lo);
    if (known !== undefined) return known;
    const [seen] = this.#classify(textAt(line, to));
    const words = replyWords(seen, textAt(d.replyStart, d.replyEnd));
    const kind = replyKind(seen?.cause ?? 'unknown', seen?.provider?.id ?? null, words);
    this.#kinds.set(hi, lo, kind);
    return kind;
  }
}

/** The responding server's words with their codes, or the reporting MTA's own reason. */
export const replyWords = (seen: Classification | undefined, otherwise: string): string => {
  const reply = seen?.reply ?? null;
  if (reply === null || (reply.code === null && reply.text === '')) return otherwise;
  return [reply.code, reply.enhancedStatusCode, reply.text].filter(part => part !== null && part !== '').join(' ');
};
