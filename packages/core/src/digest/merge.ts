import {
  blankGroup,
  blankSummary,
  type Chain,
  causeCount,
  chainKey,
  type Group,
  maxHours,
  type Refusals,
  type ReplyCount,
  type Share,
  type Summary,
  sides,
  type Totals,
} from './summary.ts';
import { earlier, later } from './times.ts';

/**
 * The summary of everything that the given ones summarise, in any order and grouping. The inputs are not changed.
 * Throws a `RangeError` where two hold the same sequence of one source, for that would count attempts twice.
 */
export const mergeSummaries = (...summaries: readonly Summary[]): Summary => {
  const into = blankSummary();
  for (const from of summaries) absorb(into, from);
  return into;
};

const absorb = (into: Summary, from: Summary): void => {
  absorbChains(into, from);
  for (const name of Object.keys(into.totals) as (keyof Totals)[]) into.totals[name] += from.totals[name];
  into.from = earlier(into.from, from.from);
  into.to = later(into.to, from.to);
  for (const side of sides) absorbRefusals(into.refusals[side], from.refusals[side]);
  into.groups.absorb(from.groups, copyGroup, joinGroups);
  into.providers.absorb(from.providers, share => ({ ...share }), joinShares);
  into.senders.absorb(from.senders, share => ({ ...share }), joinShares);
  into.domains.absorb(
    from.domains,
    entry => ({ ...entry }),
    () => {},
  );
  into.remoteMtas.absorb(
    from.remoteMtas,
    entry => ({ ...entry }),
    () => {},
  );
  absorbHours(into, from);
};

const absorbRefusals = (into: Refusals, from: Refusals): void => {
  for (const [cause, entry] of from.causes) {
    const mine = causeCount(into, cause);
    mine.count += entry.count;
    mine.recipients.absorb(entry.recipients);
  }
  into.replies.absorb(from.replies, reply => ({ ...reply }), joinReplies);
};

/** The example is the earliest one, so that it does not depend on the order of merging. */
const joinReplies = (into: ReplyCount, from: ReplyCount): void => {
  const mine = into.first === 0 ? Number.POSITIVE_INFINITY : into.first;
  const other = from.first === 0 ? Number.POSITIVE_INFINITY : from.first;
  if (other < mine || (other === mine && from.example < into.example)) into.example = from.example;
  into.first = earlier(into.first, from.first);
  into.last = later(into.last, from.last);
};

const copyGroup = (group: Group): Group => {
  const copy = { ...group, clear: blankGroup(group.cause, group.provider).clear };
  copy.clear.absorb(group.clear);
  return copy;
};

const joinGroups = (into: Group, from: Group): void => {
  into.cleared += from.cleared;
  into.bounced += from.bounced;
  into.expired += from.expired;
  into.removed += from.removed;
  into.clear.absorb(from.clear);
};

const joinShares = (into: Share, from: Share): void => {
  into.deferred += from.deferred;
  into.failed += from.failed;
};

const absorbHours = (into: Summary, from: Summary): void => {
  for (const [hour, causes] of from.hours) {
    let mine = into.hours.get(hour);
    if (mine === undefined) {
      mine = new Map();
      if (into.hours.size < maxHours) into.hours.set(hour, mine);
      else for (const count of causes.values()) into.totals.hourless += count;
    }
    for (const [cause, count] of causes) mine.set(cause, (mine.get(cause) ?? 0) + count);
  }
};

const lastOf = (chain: Chain): number => chain.ranges.at(-1)?.[1] ?? 0;

const absorbChains = (into: Summary, from: Summary): void => {
  const held = [...into.chains.values()];
  for (const chain of from.chains.values()) {
    const twin = held.find(other => other.source === chain.source && overlap(other.ranges, chain.ranges));
    if (twin !== undefined) throw new RangeError(sameSequence(twin, chain));
  }
  for (const chain of from.chains.values()) {
    const mine = into.chains.get(chainKey(chain));
    if (mine === undefined) into.chains.set(chainKey(chain), { ...chain });
    else into.chains.set(chainKey(chain), joinChains(mine, chain));
  }
};

const joinChains = (a: Chain, b: Chain): Chain => ({
  ...(lastOf(a) > lastOf(b) ? a : b),
  ranges: joinRanges([...a.ranges, ...b.ranges]),
});

const joinRanges = (ranges: readonly [number, number][]): [number, number][] => {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && before[1] + 1 === first) before[1] = last;
    else joined.push([first, last]);
  }
  return joined;
};

const overlap = (a: readonly [number, number][], b: readonly [number, number][]): boolean =>
  a.some(([first, last]) => b.some(([otherFirst, otherLast]) => first <= otherLast && otherFirst <= last));

const rangeText = (chain: Chain): string => chain.ranges.map(([first, last]) => `${first}-${last}`).join(', ');
const sameSequence = (a: Chain, b: Chain): string =>
  `Cannot merge: both summaries hold attempts of the source "${a.source}" with the same sequence (${rangeText(a)} and ` +
  `${rangeText(b)}). Merge each summary once, for example sequence 1-4 with 5-5.`;
