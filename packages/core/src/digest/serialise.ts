import type { CauseId } from '../causes/ids.ts';
import { toBase64 } from './base64.ts';
import type { Distinct } from './distinct.ts';
import type { Counted, HeavyHitters } from './heavy-hitters.ts';
import { openColumns } from './open-attempts.ts';
import type { OpenSnapshot } from './open-snapshot.ts';
import type { PendingGroup, PendingTotals } from './pending.ts';
import { type Chain, type Group, type Refusals, type ReplyCount, type Share, type Summary, sides } from './summary.ts';

export const wireVersion = 1;

export interface SerialiseOptions {
  /**
   * `full`: the open attempts go along (about 50 bytes each), so that a later digest can go on from here.
   * `totals`: only their sums (kilobytes), enough for every report. Default `full`.
   */
  open?: 'full' | 'totals';
}

/** Compact JSON, one line. `parseSummary` reads it. */
export const serialiseSummary = (summary: Summary, options: SerialiseOptions = {}): string =>
  JSON.stringify({
    v: wireVersion,
    totals: summary.totals,
    from: summary.from,
    to: summary.to,
    refusals: Object.fromEntries(sides.map(side => [side, refusalsWire(summary.refusals[side])])),
    groups: hittersWire(summary.groups, groupWire),
    providers: hittersWire(summary.providers, shareWire),
    senders: hittersWire(summary.senders, shareWire),
    domains: hittersWire(summary.domains, countWire),
    remoteMtas: hittersWire(summary.remoteMtas, countWire),
    hours: [...summary.hours].map(([hour, causes]) => [hour, Object.fromEntries(causes)]),
    chains: [...summary.chains.values()].map(chain => chainWire(chain, options.open ?? 'full')),
  });

export type CauseWire = [CauseId, number, DistinctWire];
/** Keys as pairs of 32-bit numbers, or 2^14 ranks; base64. */
export type DistinctWire = { keys: string } | { ranks: string };

const refusalsWire = (refusals: Refusals) => ({
  causes: [...refusals.causes].map(([cause, entry]): CauseWire => [cause, entry.count, distinctWire(entry.recipients)]),
  replies: hittersWire(refusals.replies, replyWire),
});

const distinctWire = (distinct: Distinct): DistinctWire => {
  if (distinct.ranks !== null) return { ranks: toBase64(distinct.ranks) };
  const keys: number[] = [];
  distinct.keys?.visit((hi, lo) => keys.push(hi, lo));
  return { keys: toBase64(new Uint8Array(Uint32Array.from(keys).buffer)) };
};

const hittersWire = <T extends Counted, W>(hitters: HeavyHitters<T>, entryWire: (key: string, entry: T) => W) => {
  hitters.cut();
  return {
    other: hitters.other,
    error: hitters.error,
    top: [...hitters.entries].map(([key, entry]) => entryWire(key, entry)),
  };
};

const replyWire = (_key: string, r: ReplyCount) =>
  [r.cause, r.provider, r.count, r.first, r.last, r.template, r.example] as const;
const groupWire = (_key: string, g: Group) =>
  [g.cause, g.provider, g.count, g.cleared, g.bounced, g.expired, g.removed, [...g.clear.buckets]] as const;
const shareWire = (key: string, s: Share) => [key, s.count, s.deferred, s.failed] as const;
const countWire = (key: string, c: Counted) => [key, c.count] as const;

const chainWire = (chain: Chain, open: 'full' | 'totals') => ({
  source: chain.source,
  start: chain.start,
  ranges: chain.ranges,
  pending: pendingWire(chain.pending),
  open: open === 'full' && chain.open !== null ? openWire(chain.open) : null,
});

const pendingWire = (p: PendingTotals) => ({ ...p, groups: p.groups.map(pendingGroupWire) });
const pendingGroupWire = (g: PendingGroup) =>
  [g.cause, g.provider, g.messages, g.recipients, g.oldestArrival, g.oldestDeferral, [...g.since]] as const;

const openWire = (open: OpenSnapshot) => ({
  size: open.size,
  groups: open.groups.map(group => [group.cause, group.provider] as const),
  senders: open.senders,
  remoteMtas: open.remoteMtas,
  columns: Object.fromEntries(
    openColumns.map(name => {
      const { buffer, byteOffset, byteLength } = open.columns[name];
      return [name, toBase64(new Uint8Array(buffer, byteOffset, byteLength))];
    }),
  ),
});
