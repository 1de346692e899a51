import type { Attempt, ReplyKind } from './attempt.ts';
import { HourCounter } from './hour-counter.ts';
import { Names } from './names.ts';
import { OpenAttempts } from './open-attempts.ts';
import { compactColumns, type GroupName, type OpenSnapshot, reopen } from './open-snapshot.ts';
import { pendingTotals } from './pending.ts';
import { Recent } from './recent.ts';
import type { Slot } from './slot.ts';
import { slotOf } from './slot-of.ts';
import {
  blankGroup,
  blankSummary,
  type Chain,
  chainKey,
  exactKeys,
  type Group,
  groupKey,
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
  readonly #groupKeys: string[];
  readonly #groupNumbers: Map<string, number>;
  readonly #senders: Names;
  readonly #remoteMtas: Names;
  readonly #domains = new Names(exactKeys);
  readonly #hours = new HourCounter();
  readonly #recentProviders = new Recent(share);
  readonly #recentSenders = new Recent(share);

  constructor(options: DigestOptions, resumed?: Resumed) {
    this.source = options.source;
    this.#sequence = options.sequence ?? 1;
    this.#chainStart = resumed?.chainStart ?? this.#sequence;
    const limit = options.openLimit ?? defaultOpenLimit;
    this.#open = resumed === undefined ? new OpenAttempts(limit) : reopen(resumed.snapshot, limit);
    this.#groups = [...(resumed?.snapshot.groups ?? [])];
    this.#groupKeys = this.#groups.map(groupKey);
    this.#groupNumbers = new Map(this.#groupKeys.map((key, i) => [key, i]));
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

  /** Whether anything of the queue id is open: where not, a reader may leave the recipient of a delivery out. */
  follows(queueHi: number, queueLo: number): boolean {
    return this.#open.size > 0 && this.#open.anyOf(queueHi, queueLo) >= 0;
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
      this.#inbound(attempt);
      return;
    }
    s.totals.attempts++;
    const provider = this.#recentProviders.count(s.providers, attempt.provider ?? '');
    const { text } = attempt.sender;
    const sender = text === '' ? null : this.#recentSenders.count(s.senders, text);
    if (attempt.outcome === 'delivered') {
      s.totals.delivered++;
      if (this.#open.size > 0) this.#close(attempt, 'cleared');
      return;
    }
    if (attempt.outcome === 'failed') {
      s.totals.failed++;
      provider.failed++;
      if (sender !== null) sender.failed++;
      this.#refused('failed', attempt);
      this.#close(attempt, 'bounced');
      return;
    }
    s.totals.deferred++;
    provider.deferred++;
    if (sender !== null) sender.deferred++;
    this.#deferred(attempt, this.#refused('deferred', attempt));
  }

  /** The reporting MTA gave a message up (`expired`) or took it off its queue: what of it is open has come to its end. */
  endMessage(queueHi: number, queueLo: number, how: 'expired' | 'removed'): void {
    const open = this.#open;
    for (let row = open.anyOf(queueHi, queueLo); row >= 0; row = open.anyOf(queueHi, queueLo)) {
      this.#end(row, how);
      open.remove(row);
    }
  }

  /** What was counted up to now. The summary is a view: take it last, or use `cut`. */
  summary(): Summary {
    this.#hours.flush(this.#summary.hours);
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
    return done;
  }

  #inbound(attempt: Attempt): void {
    const { totals } = this.#summary;
    if (attempt.outcome === 'deferred') {
      totals.inboundDeferred++;
      this.#refused('inboundDeferred', attempt);
    } else {
      totals.inboundFailed++;
      this.#refused('inboundFailed', attempt);
    }
  }

  #refused(side: Side, attempt: Attempt): Slot {
    const { reply } = attempt;
    if (reply === null)
      throw new TypeError('Digest.add: a deferred or failed attempt needs a reply kind (see replyKind); got null.');
    const slot = slotOf(reply, this.#summary, side);
    slot.cause.count++;
    if (attempt.recipientHi !== 0 || attempt.recipientLo !== 0)
      slot.cause.recipients.add(attempt.recipientHi, attempt.recipientLo);
    const entry = slot.reply;
    entry.count++;
    if (attempt.at > 0) {
      const second = Math.floor(attempt.at);
      entry.first = earlier(entry.first, second);
      entry.last = later(entry.last, second);
    }
    return slot;
  }

  #deferred(attempt: Attempt, slot: Slot): void {
    const s = this.#summary;
    slot.group.count++;
    if (!this.#hours.count(s.hours, attempt.at, slot.causeIndex)) s.totals.hourless++;
    this.#domains.count(attempt.recipientDomain, s.domains);
    this.#follow(attempt, slot, this.#remoteMtas.count(attempt.remoteMta, s.remoteMtas));
  }

  #follow(attempt: Attempt, slot: Slot, remoteMta: number): void {
    const { queueHi, queueLo, recipientHi, recipientLo, at } = attempt;
    const open = this.#open;
    if (queueHi === 0 && queueLo === 0) {
      this.#summary.totals.untracked++;
      return;
    }
    let row = open.find(queueHi, queueLo, recipientHi, recipientLo);
    if (slot.groupNumber < 0) slot.groupNumber = this.#groupNumber(attempt.reply!);
    const number = slot.groupNumber;
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
    const group = this.#end(row, how);
    const first = open.columns.first[row]!;
    if (how === 'cleared' && first > 0 && attempt.at >= first) group.clear.add(Math.floor(attempt.at) - first);
    open.remove(row);
  }

  /** Counts how a row ended. Gives the group that it counts in. */
  #end(row: number, how: 'cleared' | 'bounced' | 'expired' | 'removed'): Group {
    const group = this.#groupOfRow(row);
    this.#summary.totals[how]++;
    group[how]++;
    return group;
  }

  #group(key: string, name: GroupName): Group {
    const { groups } = this.#summary;
    return groups.entries.get(key) ?? groups.add(key, 0, () => blankGroup(name.cause, name.provider));
  }

  #groupOfRow(row: number): Group {
    const number = this.#open.columns.firstGroup[row]!;
    return this.#group(this.#groupKeys[number]!, this.#groups[number]!);
  }

  #groupNumber({ groupKey, cause, provider }: ReplyKind): number {
    const known = this.#groupNumbers.get(groupKey);
    if (known !== undefined) return known;
    this.#groupNumbers.set(groupKey, this.#groups.length);
    this.#groupKeys.push(groupKey);
    return this.#groups.push({ cause, provider }) - 1;
  }
}
