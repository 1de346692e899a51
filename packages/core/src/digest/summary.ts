import type { CauseId } from '../causes/ids.ts';
import { Distinct } from './distinct.ts';
import { type Counted, HeavyHitters } from './heavy-hitters.ts';
import { LogHistogram } from './log-histogram.ts';
import type { OpenSnapshot } from './open-snapshot.ts';
import type { PendingTotals } from './pending.ts';

/** Domains, reply templates, senders and remote MTAs are exact up to this many distinct ones. */
export const exactKeys = 10_000;

/** Plain sums: exact in any order of merging. */
export interface Totals {
  bytes: number;
  lines: number;
  /** Lines or parts that could not be read. */
  unread: number;
  /** Lines or parts that a limit cut. */
  truncated: number;
  attempts: number;
  deferred: number;
  failed: number;
  delivered: number;
  /** Refusals by the reader's own servers: in none of the counts above. */
  inboundDeferred: number;
  inboundFailed: number;
  /** What became of followed deferrals. `removed`: taken off the queue by hand. */
  cleared: number;
  bounced: number;
  expired: number;
  removed: number;
  /** Deferrals that could not be followed: no queue id, or too many open at once. */
  untracked: number;
  /** Deferrals without a time, or past the limit of distinct hours: counted everywhere but in `hours`. */
  hourless: number;
}

export interface ReplyCount extends Counted {
  cause: CauseId;
  provider: string | null;
  template: string;
  example: string;
  /** Unix seconds, 0 where no time was told. */
  first: number;
  last: number;
}

export interface CauseCount {
  count: number;
  recipients: Distinct;
}

/** Refusals of one kind, by cause and by reply. */
export interface Refusals {
  causes: Map<CauseId, CauseCount>;
  replies: HeavyHitters<ReplyCount>;
}

/** What one cause at one provider holds up (`count`: deferrals), and what became of it. */
export interface Group extends Counted {
  cause: CauseId;
  provider: string | null;
  cleared: number;
  bounced: number;
  expired: number;
  removed: number;
  /** Seconds from the first deferral to delivery. */
  clear: LogHistogram;
}

/** `count`: attempts. */
export interface Share extends Counted {
  deferred: number;
  failed: number;
}

export const sides = ['deferred', 'failed', 'inboundDeferred', 'inboundFailed'] as const;
export type Side = (typeof sides)[number];

/**
 * One unbroken run of summaries of one source: each began with the open attempts that the one before ended with.
 * What is pending is what the last of them says.
 */
export interface Chain {
  source: string;
  /** The sequence that began without open attempts of an earlier one. */
  start: number;
  /** Sequences in hand, sorted, as inclusive ranges. */
  ranges: [number, number][];
  pending: PendingTotals;
  /** The open attempts themselves; null in a summary that was serialised without them. */
  open: OpenSnapshot | null;
}

/** What any number of attempts come to. Bounded in size; merges with any other. */
export interface Summary {
  totals: Totals;
  /** Unix seconds of the first and the last attempt; 0 where no time was told. */
  from: number;
  to: number;
  refusals: Record<Side, Refusals>;
  /** By cause and provider. */
  groups: HeavyHitters<Group>;
  providers: HeavyHitters<Share>;
  senders: HeavyHitters<Share>;
  domains: HeavyHitters<Counted>;
  remoteMtas: HeavyHitters<Counted>;
  /** Deferrals by hour (Unix seconds of its start) and cause. */
  hours: Map<number, Map<CauseId, number>>;
  chains: Map<string, Chain>;
}

/** Eleven years of hours: what a hostile log with random dates can make us keep. */
export const maxHours = 100_000;

export const blankTotals = (): Totals => ({
  bytes: 0,
  lines: 0,
  unread: 0,
  truncated: 0,
  attempts: 0,
  deferred: 0,
  failed: 0,
  delivered: 0,
  inboundDeferred: 0,
  inboundFailed: 0,
  cleared: 0,
  bounced: 0,
  expired: 0,
  removed: 0,
  untracked: 0,
  hourless: 0,
});

const blankRefusals = (): Refusals => ({ causes: new Map(), replies: new HeavyHitters(exactKeys) });

export const blankGroup = (cause: CauseId, provider: string | null): Group => ({
  count: 0,
  cause,
  provider,
  cleared: 0,
  bounced: 0,
  expired: 0,
  removed: 0,
  clear: new LogHistogram(),
});

/** A summary of nothing: the neutral element of merging. */
export const blankSummary = (): Summary => ({
  totals: blankTotals(),
  from: 0,
  to: 0,
  refusals: {
    deferred: blankRefusals(),
    failed: blankRefusals(),
    inboundDeferred: blankRefusals(),
    inboundFailed: blankRefusals(),
  },
  groups: new HeavyHitters(exactKeys),
  providers: new HeavyHitters(exactKeys),
  senders: new HeavyHitters(exactKeys),
  domains: new HeavyHitters(exactKeys),
  remoteMtas: new HeavyHitters(exactKeys),
  hours: new Map(),
  chains: new Map(),
});

/** The counts of one cause, made on first sight. */
export const causeCount = (refusals: Refusals, cause: CauseId): CauseCount => {
  let entry = refusals.causes.get(cause);
  if (entry === undefined) {
    entry = { count: 0, recipients: new Distinct() };
    refusals.causes.set(cause, entry);
  }
  return entry;
};

/** What groups and chains go by. */
export const groupKey = (name: { cause: CauseId; provider: string | null }): string =>
  `${name.cause}|${name.provider ?? ''}`;
export const chainKey = (chain: { source: string; start: number }): string => `${chain.start}|${chain.source}`;
