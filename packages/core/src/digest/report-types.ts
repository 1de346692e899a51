import type { CauseId } from '../causes/ids.ts';
import type { Action, Owner } from '../contract.ts';
import type { ReplyShare } from './reply-share.ts';
import type { Trend } from './trend.ts';

export interface CauseShare {
  cause: CauseId;
  count: number;
  /** Of all deferrals (or failures), 0 to 1. */
  share: number;
  /** Distinct; exact up to 10,000, above that the standard error is `precision.recipients`. */
  recipients: number;
}

/**
 * Of all attempts at this provider (or by this sender): how many were deferred, against what the others see.
 * `only-here`: at least half are deferred, far more than elsewhere, where it is less than a fifth; `mostly-here`: far more
 * than elsewhere (25 points, or three times as much), too many attempts for chance; `everywhere`: a fifth and more here and
 * elsewhere, without such a difference; `some`: less; `unknown`: too few attempts here or elsewhere; `none`: nothing is deferred.
 */
export interface Scope {
  count: number;
  attempts: number;
  share: number;
  shareElsewhere: number;
  scope: 'only-here' | 'mostly-here' | 'everywhere' | 'some' | 'unknown' | 'none';
}

export interface ProviderScope extends Scope {
  /** Null for all whom the catalogue does not know. */
  provider: string | null;
  /** "Only us, or only them?" in one sentence; null where there is nothing to say. */
  says: string | null;
}

export interface PendingCause {
  cause: CauseId;
  provider: string | null;
  messages: number;
  recipients: number;
  since: string | null;
  /** Recipients that have waited longer than this cause usually takes. */
  late: number;
}

/** What is still waiting, and until when. */
export interface BlastRadius {
  messages: number;
  recipients: number;
  /** First deferral of what is still waiting. */
  since: string | null;
  oldestPendingSeconds: number | null;
  /** When the first message reaches the end of its queue lifetime. */
  firstExpiryAt: string | null;
  queueLifetimeSeconds: number;
  /** Recipients that are past that already: the log of their end is missing. */
  pastLifetime: number;
  causes: PendingCause[];
  senders: { sender: string; recipients: number }[];
  remoteMtas: { remoteMta: string; recipients: number }[];
}

/** One thing to mend, the most worthwhile first. */
export interface FixFirst {
  cause: CauseId;
  provider: string | null;
  action: Action;
  owner: Owner;
  deferred: number;
  messages: number;
  recipients: number;
  late: number;
  /** Of all recipients that wait; of all deferrals where nothing waits any more. 0 to 1. */
  share: number;
  /** Share of attempts at this provider that it did accept; null where the provider is not known. */
  providerAccepts: number | null;
  /** Until such a deferral usually clears if nobody acts; null where waiting does not clear it. */
  usualWait: { minSeconds: number; maxSeconds: number } | null;
  /** What the sender's people should do before anything else. */
  firstStep: string | null;
  says: string;
}

export interface TimeToClear {
  cause: CauseId;
  provider: string | null;
  p50Seconds: number;
  p90Seconds: number;
  n: number;
}

/** What lists and estimates may be off by. */
export interface Precision {
  /** Relative standard error of `recipients` where there are more than 10,000. */
  recipients: number;
  /** Relative error of the seconds in `timeToClear`. */
  timeToClear: number;
  /** The most by which a count in each list is too low; 0 where the list is exact. */
  domains: number;
  replies: number;
  remoteMtas: number;
  senders: number;
}

/** The object of `digest --json`. Times are RFC 3339 in UTC, null where the input tells none. */
export interface DigestReport {
  bytes: number;
  lines: number;
  attempts: number;
  unread: number;
  truncated: number;
  deferred: number;
  failed: number;
  delivered: number;
  causes: CauseShare[];
  failedCauses: CauseShare[];
  providers: ProviderScope[];
  domains: { domain: string; count: number }[];
  replies: ReplyShare[];
  failedReplies: ReplyShare[];
  /** What became of deferred (queue id, recipient) pairs. `removed`: taken off the queue by hand. */
  outcomes: { cleared: number; pending: number; expired: number; bounced: number; removed: number };
  timeToClear: TimeToClear[];
  hours: { start: string; deferred: number; causes: Partial<Record<CauseId, number>> }[];
  from: string | null;
  to: string | null;
  senders: ({ sender: string } & Scope)[];
  remoteMtas: { remoteMta: string; count: number }[];
  oldestPendingSeconds: number | null;
  /** Deferrals that could not be followed. */
  untracked: number;
  /** Deferrals without a time: in no hour. */
  hourless: number;
  blastRadius: BlastRadius;
  fixFirst: FixFirst[];
  /** Refusals by the reader's own servers; in none of the counts above. */
  inbound: { deferred: number; failed: number; causes: CauseShare[]; replies: ReplyShare[] };
  precision: Precision;
  /** False where a sequence is missing between summaries of one source, so that outcomes may be incomplete. */
  outcomesExact: boolean;
  /** Against the earlier summary, where one was given. */
  trend: Trend | null;
}
