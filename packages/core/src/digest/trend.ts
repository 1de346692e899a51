import type { CauseId } from '../causes/ids.ts';
import { type ReplyShare, replyShare } from './reply-share.ts';
import type { Group, Summary } from './summary.ts';

/** A change counts as one from half as much again, and from ten deferrals, on. */
const growth = 1.5;
const leastChange = 10;

export type Change = 'new' | 'grew' | 'same' | 'shrank' | 'gone';

export interface GroupTrend {
  cause: CauseId;
  provider: string | null;
  before: number;
  now: number;
  change: Change;
}

/** What changed against an earlier summary. */
export interface Trend {
  deferred: { before: number; now: number };
  /** Share of attempts that were deferred, 0 to 1. */
  share: { before: number; now: number };
  /** By cause and provider, the greatest change first. */
  groups: GroupTrend[];
  /** Deferral templates that the earlier summary did not hold, and those that only it held; most frequent first. */
  newReplies: ReplyShare[];
  goneReplies: ReplyShare[];
}

const changeOf = (before: number, now: number): Change => {
  if (before === 0) return 'new';
  if (now === 0) return 'gone';
  if (Math.abs(now - before) < leastChange) return 'same';
  return now >= before * growth ? 'grew' : now * growth <= before ? 'shrank' : 'same';
};

export const trendOf = (now: Summary, before: Summary): Trend => ({
  deferred: { before: before.totals.deferred, now: now.totals.deferred },
  share: { before: deferredShare(before), now: deferredShare(now) },
  groups: groupTrends(now, before),
  newReplies: onlyIn(now, before),
  goneReplies: onlyIn(before, now),
});

const deferredShare = ({ totals }: Summary): number => (totals.attempts === 0 ? 0 : totals.deferred / totals.attempts);

const groupTrends = (now: Summary, before: Summary): GroupTrend[] => {
  const keys = new Set([...now.groups.entries.keys(), ...before.groups.entries.keys()]);
  const trends = [...keys].map((key): GroupTrend => {
    const current = now.groups.entries.get(key);
    const earlier = before.groups.entries.get(key);
    const { cause, provider } = (current ?? earlier) as Group;
    const counts = { before: earlier?.count ?? 0, now: current?.count ?? 0 };
    return { cause, provider, ...counts, change: changeOf(counts.before, counts.now) };
  });
  return trends
    .filter(trend => trend.before > 0 || trend.now > 0)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (a.cause < b.cause ? -1 : 1));
};

/** Past the limit of distinct templates a missing one may only have been too rare to be kept, so none is named. */
const onlyIn = (one: Summary, other: Summary): ReplyShare[] => {
  const held = other.refusals.deferred.replies;
  if (held.other > 0) return [];
  return one.refusals.deferred.replies
    .ranked()
    .filter(([key]) => !held.entries.has(key))
    .map(([, reply]) => replyShare(reply));
};
