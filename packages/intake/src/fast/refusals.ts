import type { Classification } from '@smtp451/core';
import { type Attempt, noName, type ReplyKind, replyKind } from '@smtp451/core/digest';
import type { GateLine } from './gate-line.ts';
import type { Hosts } from './hosts.ts';
import { InternTable } from './intern-table.ts';
import { ReplyHash } from './reply-hash.ts';
import { replyWords } from './reply-kinds.ts';
import { textAt } from './scan/scanner.ts';

/** What a line of the reader's own server says; `reply` is null where it turned nobody away. */
interface Refusal {
  outcome: 'deferred' | 'failed';
  reply: ReplyKind | null;
}

const maxKinds = 16_384;

/** Classifies each kind of refusal by the reader's own servers once. */
export class Refusals {
  readonly #classify: (text: string) => readonly Classification[];
  readonly #reply: ReplyHash;
  readonly #kinds = new InternTable<Refusal>(maxKinds);

  constructor(classify: (text: string) => readonly Classification[], hosts: Hosts) {
    this.#classify = classify;
    this.#reply = new ReplyHash(hosts);
  }

  /** Sets all of the attempt but its time and sender. False where the line reports no refusal after all. */
  fill(attempt: Attempt, line: number, to: number, gate: GateLine): boolean {
    const refusal = this.#refusal(line, to, gate);
    if (refusal.reply === null) return false;
    attempt.direction = 'inbound';
    attempt.outcome = refusal.outcome;
    attempt.reply = refusal.reply;
    attempt.provider = refusal.reply.provider;
    attempt.delaySeconds = Number.NaN;
    attempt.queueHi = 0;
    attempt.queueLo = 0;
    attempt.recipientHi = gate.named ? gate.recipient.hi : 0;
    attempt.recipientLo = gate.named ? gate.recipient.lo : 0;
    attempt.recipientDomain = noName;
    attempt.remoteMta = noName;
    return true;
  }

  #refusal(line: number, to: number, gate: GateLine): Refusal {
    this.#reply.of(gate.replyStart, gate.replyEnd);
    const { hi, lo } = this.#reply;
    let refusal = this.#kinds.get(hi, lo);
    if (refusal === undefined) {
      const [seen] = this.#classify(textAt(line, to));
      refusal = refusalOf(seen, textAt(gate.replyStart, gate.replyEnd));
      this.#kinds.set(hi, lo, refusal);
    }
    return refusal;
  }
}

const refusalOf = (seen: Classification | undefined, words: string): Refusal => {
  if (seen === undefined || seen.outcome === 'not-a-reply' || seen.outcome === 'delivered')
    return { outcome: 'deferred', reply: null };
  return {
    outcome: seen.outcome,
    reply: replyKind(seen.cause ?? 'unknown', seen.provider?.id ?? null, replyWords(seen, words)),
  };
};
