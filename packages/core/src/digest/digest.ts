import type { CauseId } from '../causes/ids.ts';
import type { Attempt, ReplyKind } from './attempt.ts';
import { Names } from './names.ts';
import { OpenAttempts } from './open-attempts.ts';
import { compactColumns, type GroupName, type OpenSnapshot, reopen } from './open-snapshot.ts';
import { pendingTotals } from './pending.ts';
import {
  blankGroup,
  blankSummary,
  type Chain,
  causeCount,
  chainKey,
  exactKeys,
  type Group,
  groupKey,
  maxHours,
  type Refusals,
  type Side,
  type Summary,
} from './summary.ts';
import { earlier, later } from './times.ts';

/** Open (queue id, recipient) pairs that are followed at once. */
export const defaultOpenLimit = 1_000_000;

export interface DigestOptions {
  /** Names where the attempts come from; summaries of one source are told apart by their sequence. */
  source: string;
  /** Of the first summary that `cut` gives; 1 by default. */
  sequence?: number;
  openLimit?: number;
}

/** Where the open attempts of an earlier summary go on. */
interface Resumed {
  chainStart: number;
  snapshot: OpenSnapshot;
}

const hourSeconds = 3_600;
const share = () => ({ count: 0, deferred: 0, failed: 0 });

/**
 * Counts attempts as they come, in the order of time, and follows each deferred (queue id, recipient) to its end.
 * Memory is bounded whatever comes in: about 50 bytes for each open pair, and at most 20,000 entries a list.
 */
export class Digest {
  readonly source: string;
  #sequence: number;
  #chainStart: number;
  #summary: Summary = blankSummary();
  #open: OpenAttempts;
  readonly #groups: GroupName[];
  readonly #groupNumbers: Map<string, number>;
  readonly #senders: Names;
  readonly #remoteMtas: Names;
  readonly #domains = new Names(exactKeys);
  #hour = -1;
  #hourCauses: Map<CauseId, number> = new Map();

  constructor(options: DigestOptions, resumed?: Resumed) {
    this.source = options.source;
    this.#sequence = options.sequence ?? 1;
    this.#chainStart = resumed?.chainStart ?? this.#sequence;
    const limit = options.openLimit ?? defaultOpenLimit;
    this.#open = resumed === undefined ? new OpenAttempts(limit) : reopen(resumed.snapshot, limit);
    this.#groups = [...(resumed?.snapshot.groups ?? [])];
    this.#groupNumbers = new Map(this.#groups.map((name, i) => [groupKey(name), i]));
    this.#senders = new Names(exactKeys, resumed?.snapshot.senders);
    this.#remoteMtas = new Names(exactKeys, resumed?.snapshot.remoteMtas);
  }

  /** Counts what was read: `bytes`, `lines`, `unread` (could not be understood) and `truncated` (cut by a limit). */
  read(counts: { bytes?: number; lines?: number; unread?: number; truncated?: number }): void {
    const { totals } = this.#summary;
    totals.bytes += counts.bytes ?? 0;
    totals.lines += counts.lines ?? 0;
    totals.unread += counts.unread ?? 0;
    totals.truncated += counts.truncated ?? 0;
  }

  /** Pairs that are open at the moment. */
  get open(): number {
    return this.#open.size;
  }

  /** Counts one attempt. The object is not kept. */
  add(attempt: Attempt): void {
    const s = this.#summary;
    const { at } = attempt;
    if (at > 0) {
      s.from = earlier(s.from, Math.floor(at));
      s.to = later(s.to, Math.floor(at));
    }
    if (attempt.direction === 'inbound' && attempt.outcome !== 'delivered') {
      this.#refused(attempt.outcome === 'deferred' ? 'inboundDeferred' : 'inboundFailed', attempt);
      return;
    }
    s.totals.attempts++;
    const provider = s.providers.add(attempt.provider ?? '', 1, share);
    const sender = attempt.sender === '' ? null : s.senders.add(attempt.sender, 1, share);
    if (attempt.outcome === 'delivered') {
      s.totals.delivered++;
      if (this.#open.size > 0) this.#close(attempt, 'cleared');
      return;
    }
    provider[attempt.outcome]++;
    if (sender !== null) sender[attempt.outcome]++;
    this.#refused(attempt.outcome, attempt);
    if (attempt.outcome === 'failed') this.#close(attempt, 'bounced');
    else this.#deferred(attempt);
  }

  /** The reporting MTA gave a message up (`expired`) or took it off its queue: what of it is open has come to its end. */
  endMessage(queueHi: number, queueLo: number, how: 'expired' | 'removed'): void {
    const open = this.#open;
    for (let row = open.anyOf(queueHi, queueLo); row >= 0; row = open.anyOf(queueHi, queueLo)) {
      this.#summary.totals[how]++;
      this.#groupOfRow(row)[how]++;
      open.remove(row);
    }
  }

  /** What was counted up to now. The summary is a view: take it last, or use `cut`. */
  summary(): Summary {
    this.#domains.flush(this.#summary.domains);
    this.#remoteMtas.flush(this.#summary.remoteMtas);
    const open: OpenSnapshot = {
      size: this.#open.size,
      columns: compactColumns(this.#open),
      groups: [...this.#groups],
      senders: [...this.#senders.list],
      remoteMtas: [...this.#remoteMtas.list],
    };
    const chain: Chain = {
      source: this.source,
      start: this.#chainStart,
      ranges: [[this.#sequence, this.#sequence]],
      pending: pendingTotals(this.#open, open),
      open,
    };
    this.#summary.chains = new Map([[chainKey(chain), chain]]);
    return this.#summary;
  }

  /** Ends this summary and begins the next in sequence, which goes on with the open attempts. */
  cut(): Summary {
    const done = this.summary();
    this.#summary = blankSummary();
    this.#sequence++;
    this.#hour = -1;
    return done;
  }

  #refused(side: Side, attempt: Attempt): void {
    const { reply } = attempt;
    if (reply === null)
      throw new TypeError('Digest.add: a deferred or failed attempt needs a reply kind (see replyKind); got null.');
    const s = this.#summary;
    s.totals[side]++;
    const refusals = s.refusals[side];
    const cause = causeCount(refusals, reply.cause);
    cause.count++;
    if (attempt.recipientHi !== 0 || attempt.recipientLo !== 0)
      cause.recipients.add(attempt.recipientHi, attempt.recipientLo);
    this.#reply(refusals, reply, attempt.at);
  }

  #reply(refusals: Refusals, reply: ReplyKind, at: number): void {
    const { replies } = refusals;
    const entry = replies.entries.get(reply.key) ?? replies.add(reply.key, 0, () => blankReply(reply));
    entry.count++;
    if (!(at > 0)) return;
    const second = Math.floor(at);
    entry.first = earlier(entry.first, second);
    entry.last = later(entry.last, second);
  }

  #deferred(attempt: Attempt): void {
    const s = this.#summary;
    const reply = attempt.reply!;
    this.#hours(reply.cause, attempt.at);
    this.#domains.count(attempt.recipientDomain, s.domains);
    const remoteMta = this.#remoteMtas.count(attempt.remoteMta, s.remoteMtas);
    this.#group(reply.groupKey, reply).count++;
    this.#follow(attempt, reply, remoteMta);
  }

  #follow(attempt: Attempt, reply: ReplyKind, remoteMta: number): void {
    const { queueHi, queueLo, recipientHi, recipientLo, at } = attempt;
    const open = this.#open;
    if (queueHi === 0 && queueLo === 0) {
      this.#summary.totals.untracked++;
      return;
    }
    let row = open.find(queueHi, queueLo, recipientHi, recipientLo);
    const number = this.#groupNumber(reply);
    if (row < 0) {
      if (open.full) {
        this.#summary.totals.untracked++;
        return;
      }
      row = open.add(queueHi, queueLo, recipientHi, recipientLo);
      open.columns.first[row] = at > 0 ? at : 0;
      open.columns.arrival[row] = at > 0 ? at - (attempt.delaySeconds > 0 ? attempt.delaySeconds : 0) : 0;
      open.columns.firstGroup[row] = number;
    }
    open.columns.group[row] = number;
    open.columns.sender[row] = this.#senders.numberOf(attempt.sender);
    open.columns.remoteMta[row] = remoteMta;
  }

  #close(attempt: Attempt, how: 'cleared' | 'bounced'): void {
    const open = this.#open;
    const row = open.find(attempt.queueHi, attempt.queueLo, attempt.recipientHi, attempt.recipientLo);
    if (row < 0) return;
    this.#summary.totals[how]++;
    const group = this.#groupOfRow(row);
    group[how]++;
    const first = open.columns.first[row]!;
    if (how === 'cleared' && first > 0 && attempt.at >= first) group.clear.add(Math.floor(attempt.at) - first);
    open.remove(row);
  }

  #hours(cause: CauseId, at: number): void {
    const { hours, totals } = this.#summary;
    const hour = at > 0 ? Math.floor(at / hourSeconds) * hourSeconds : -1;
    if (hour !== this.#hour) {
      const known = hours.get(hour);
      if (hour < 0 || (known === undefined && hours.size >= maxHours)) {
        totals.hourless++;
        return;
      }
      this.#hour = hour;
      this.#hourCauses = known ?? new Map();
      if (known === undefined) hours.set(hour, this.#hourCauses);
    }
    if (hour < 0) totals.hourless++;
    else this.#hourCauses.set(cause, (this.#hourCauses.get(cause) ?? 0) + 1);
  }

  #group(key: string, name: GroupName): Group {
    const { groups } = this.#summary;
    return groups.entries.get(key) ?? groups.add(key, 0, () => blankGroup(name.cause, name.provider));
  }

  #groupOfRow(row: number): Group {
    const name = this.#groups[this.#open.columns.firstGroup[row]!]!;
    return this.#group(groupKey(name), name);
  }

  #groupNumber({ groupKey, cause, provider }: ReplyKind): number {
    const known = this.#groupNumbers.get(groupKey);
    if (known !== undefined) return known;
    this.#groupNumbers.set(groupKey, this.#groups.length);
    return this.#groups.push({ cause, provider }) - 1;
  }
}

const blankReply = ({ cause, provider, template, example }: ReplyKind) => ({
  count: 0,
  cause,
  provider,
  template,
  example,
  first: 0,
  last: 0,
});
