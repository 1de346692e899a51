import { causes } from '../causes/registry.ts';
import { type PendingGroup, waitingLongerThan } from './pending.ts';
import type { BlastRadius } from './report-types.ts';
import { groupKey, type Summary } from './summary.ts';
import { earlier, isoTime } from './times.ts';

/** What is still waiting, of every source, with one entry for each cause and provider. */
export interface Waiting {
  messages: number;
  recipients: number;
  groups: Map<string, PendingGroup>;
  senders: Map<string, number>;
  remoteMtas: Map<string, number>;
}

const addAll = (into: Map<string, number>, from: readonly [string, number][]): void => {
  for (const [name, n] of from) into.set(name, (into.get(name) ?? 0) + n);
};

const joinGroup = (into: PendingGroup, from: PendingGroup): void => {
  into.messages += from.messages;
  into.recipients += from.recipients;
  into.oldestArrival = earlier(into.oldestArrival, from.oldestArrival);
  into.oldestDeferral = earlier(into.oldestDeferral, from.oldestDeferral);
  for (const [start, n] of from.since) into.since.set(start, (into.since.get(start) ?? 0) + n);
};

export const waitingIn = (summary: Summary): Waiting => {
  const waiting: Waiting = { messages: 0, recipients: 0, groups: new Map(), senders: new Map(), remoteMtas: new Map() };
  for (const { pending } of summary.chains.values()) {
    waiting.messages += pending.messages;
    waiting.recipients += pending.recipients;
    addAll(waiting.senders, pending.senders);
    addAll(waiting.remoteMtas, pending.remoteMtas);
    for (const group of pending.groups) {
      const mine = waiting.groups.get(groupKey(group));
      if (mine === undefined) waiting.groups.set(groupKey(group), { ...group, since: new Map(group.since) });
      else joinGroup(mine, group);
    }
  }
  return waiting;
};

/** Recipients of the group that wait longer than its cause usually takes; 0 where waiting does not clear it. */
export const lateIn = (group: PendingGroup, at: number): number => {
  const wait = causes[group.cause].wait;
  return wait === null ? 0 : waitingLongerThan(group, at, wait.maxSeconds);
};

const rankedNames = (names: Map<string, number>): [string, number][] =>
  [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** `at` and the lifetime in seconds. */
export const blastRadius = (waiting: Waiting, at: number, queueLifetimeSeconds: number): BlastRadius => {
  const groups = [...waiting.groups.values()].sort(
    (a, b) => b.recipients - a.recipients || (a.cause < b.cause ? -1 : 1),
  );
  const oldest = groups.reduce((time, group) => earlier(time, group.oldestArrival), 0);
  const since = groups.reduce((time, group) => earlier(time, group.oldestDeferral), 0);
  return {
    messages: waiting.messages,
    recipients: waiting.recipients,
    since: isoTime(since),
    oldestPendingSeconds: oldest === 0 || at === 0 ? null : Math.max(0, at - oldest),
    firstExpiryAt: oldest === 0 ? null : isoTime(oldest + queueLifetimeSeconds),
    queueLifetimeSeconds,
    pastLifetime: groups.reduce((sum, group) => sum + waitingLongerThan(group, at, queueLifetimeSeconds), 0),
    causes: groups.map(group => ({
      cause: group.cause,
      provider: group.provider,
      messages: group.messages,
      recipients: group.recipients,
      since: isoTime(group.oldestDeferral),
      late: lateIn(group, at),
    })),
    senders: rankedNames(waiting.senders).map(([sender, recipients]) => ({ sender, recipients })),
    remoteMtas: rankedNames(waiting.remoteMtas).map(([remoteMta, recipients]) => ({ remoteMta, recipients })),
  };
};
