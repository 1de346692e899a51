import { blastRadius, waitingIn } from './blast-radius.ts';
import { distinctError } from './distinct.ts';
import { fixFirst } from './fix-first.ts';
import type { Counted, HeavyHitters } from './heavy-hitters.ts';
import { histogramError } from './log-histogram.ts';
import { otherReplies, type ReplyShare, replyShare } from './reply-share.ts';
import type { CauseShare, DigestReport, Precision, TimeToClear } from './report-types.ts';
import { providerScopes, scopes } from './scope.ts';
import type { Refusals, ReplyCount, Summary } from './summary.ts';
import { isoTime } from './times.ts';
import { trendOf } from './trend.ts';

/** How long Postfix keeps trying by default (https://www.postfix.org/postconf.5.html#maximal_queue_lifetime, checked 2026-11-23). */
export const defaultQueueLifetime: number = 5 * 86_400;

export interface ReportOptions {
  /** Unix seconds up to which the waiting is counted; by default the summary's last attempt. */
  at?: number;
  /** Of the sending MTA; five days by default. */
  queueLifetimeSeconds?: number;
  /** An earlier summary to compare with. */
  before?: Summary;
}

/** The object of `digest --json`. */
export const reportOf = (summary: Summary, options: ReportOptions = {}): DigestReport => {
  const { totals, refusals } = summary;
  const at = options.at ?? summary.to;
  const waiting = waitingIn(summary);
  const blast = blastRadius(waiting, at, options.queueLifetimeSeconds ?? defaultQueueLifetime);
  const inbound = refusals.inboundDeferred;
  return {
    bytes: totals.bytes,
    lines: totals.lines,
    attempts: totals.attempts,
    unread: totals.unread,
    truncated: totals.truncated,
    deferred: totals.deferred,
    failed: totals.failed,
    delivered: totals.delivered,
    causes: causeShares(refusals.deferred, totals.deferred),
    failedCauses: causeShares(refusals.failed, totals.failed),
    providers: providerScopes(summary),
    domains: namedCounts(summary.domains, (domain, count) => ({ domain, count })),
    replies: replyShares(refusals.deferred.replies),
    failedReplies: replyShares(refusals.failed.replies),
    outcomes: {
      cleared: totals.cleared,
      pending: waiting.recipients,
      expired: totals.expired,
      bounced: totals.bounced,
      removed: totals.removed,
    },
    timeToClear: timesToClear(summary),
    hours: hoursOf(summary),
    from: isoTime(summary.from),
    to: isoTime(summary.to),
    senders: scopes(summary, summary.senders).map(([sender, scope]) => ({ sender, ...scope })),
    remoteMtas: namedCounts(summary.remoteMtas, (remoteMta, count) => ({ remoteMta, count })),
    oldestPendingSeconds: blast.oldestPendingSeconds,
    untracked: totals.untracked,
    hourless: totals.hourless,
    blastRadius: blast,
    fixFirst: fixFirst(summary, waiting, at),
    inbound: {
      deferred: totals.inboundDeferred,
      failed: totals.inboundFailed,
      causes: causeShares(inbound, totals.inboundDeferred),
      replies: replyShares(inbound.replies),
    },
    precision: precisionOf(summary),
    outcomesExact: outcomesExact(summary),
    trend: options.before === undefined ? null : trendOf(summary, options.before),
  };
};

const causeShares = (refusals: Refusals, all: number): CauseShare[] =>
  [...refusals.causes]
    .map(([cause, { count, recipients }]) => ({
      cause,
      count,
      share: all === 0 ? 0 : count / all,
      recipients: recipients.size,
    }))
    .sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));

const replyShares = (replies: HeavyHitters<ReplyCount>): ReplyShare[] => {
  const list = replies.ranked().map(([, reply]) => replyShare(reply));
  return replies.other > 0 ? [...list, otherReplies(replies.other)] : list;
};

const namedCounts = <T>(hitters: HeavyHitters<Counted>, make: (name: string, count: number) => T): T[] => {
  const list: T[] = [];
  let { other } = hitters;
  // More may be in hand than are promised: the report is as long at most.
  hitters.forEachRanked((name, { count }) => {
    if (list.length < hitters.capacity) list.push(make(name, count));
    else other += count;
  });
  if (other > 0) list.push(make('other', other));
  return list;
};

const timesToClear = (summary: Summary): TimeToClear[] => {
  const times: TimeToClear[] = [];
  for (const { cause, provider, clear } of summary.groups.entries.values()) {
    const p50Seconds = clear.quantile(0.5);
    const p90Seconds = clear.quantile(0.9);
    if (p50Seconds !== null && p90Seconds !== null) times.push({ cause, provider, p50Seconds, p90Seconds, n: clear.n });
  }
  return times.sort((a, b) => b.n - a.n || (a.cause < b.cause ? -1 : 1));
};

/** Filled in place: the hours of months are thousands, and lists in between took more memory than all else here. */
const hoursOf = (summary: Summary): DigestReport['hours'] => {
  const starts = Float64Array.from(summary.hours.keys()).sort();
  return Array.from(starts, start => {
    const causes: Record<string, number> = {};
    let deferred = 0;
    summary.hours.get(start)!.forEach((count, cause) => {
      causes[cause] = count;
      deferred += count;
    });
    return { start: isoTime(start) ?? '', deferred, causes };
  });
};

const precisionOf = (summary: Summary): Precision => ({
  recipients: distinctError,
  timeToClear: histogramError,
  domains: summary.domains.error,
  replies: summary.refusals.deferred.replies.error,
  remoteMtas: summary.remoteMtas.error,
  senders: summary.senders.error,
});

/** Each source in one unbroken run. */
const outcomesExact = (summary: Summary): boolean => {
  const sources = new Set<string>();
  for (const chain of summary.chains.values()) {
    if (chain.ranges.length > 1 || sources.has(chain.source)) return false;
    sources.add(chain.source);
  }
  return true;
};
