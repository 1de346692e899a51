import type { OpenAttempts } from './open-attempts.ts';
import type { GroupName } from './open-snapshot.ts';
import { earlier } from './times.ts';

/** Pending deferrals are kept by the five minutes in which they were first deferred. */
export const sinceStep = 300;
const maxSenders = 1_000;

/** What is still waiting because of one cause at one provider. */
export interface PendingGroup extends GroupName {
  messages: number;
  recipients: number;
  /** Unix seconds: the earliest arrival in the queue and the earliest first deferral; 0 where not told. */
  oldestArrival: number;
  oldestDeferral: number;
  /** Recipients by the start of the five minutes of their first deferral. */
  since: Map<number, number>;
}

/** What is still waiting: all that a report needs of the open attempts, in a few kilobytes. */
export interface PendingTotals {
  messages: number;
  recipients: number;
  groups: PendingGroup[];
  /** Recipients by sending host, pool or IP, and by remote MTA, highest first; the last may be `(other)`. */
  senders: [string, number][];
  remoteMtas: [string, number][];
}

const blankPending = (name: GroupName): PendingGroup => ({
  cause: name.cause,
  provider: name.provider,
  messages: 0,
  recipients: 0,
  oldestArrival: 0,
  oldestDeferral: 0,
  since: new Map(),
});

const ranked = (counts: Float64Array, names: readonly string[]): [string, number][] => {
  const all: [string, number][] = [];
  for (let i = 0; i < counts.length; i++) {
    const n = counts[i]!;
    const name = names[i] ?? '';
    if (n > 0 && name !== '') all.push([name, n]);
  }
  all.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = all.slice(maxSenders).reduce((sum, [, n]) => sum + n, 0);
  return rest === 0 ? all : [...all.slice(0, maxSenders), ['(other)', rest]];
};

export interface OpenNames {
  groups: readonly GroupName[];
  senders: readonly string[];
  remoteMtas: readonly string[];
}

const addRow = (group: PendingGroup, arrival: number, first: number): void => {
  group.recipients++;
  group.oldestArrival = earlier(group.oldestArrival, arrival === 0 ? first : arrival);
  group.oldestDeferral = earlier(group.oldestDeferral, first);
  const step = first - (first % sinceStep);
  group.since.set(step, (group.since.get(step) ?? 0) + 1);
};

/** Adds up a table of open attempts. */
export const pendingTotals = (open: OpenAttempts, names: OpenNames): PendingTotals => {
  const groups = names.groups.map(blankPending);
  const senders = new Float64Array(names.senders.length);
  const remoteMtas = new Float64Array(names.remoteMtas.length);
  const lastMessage = new Int32Array(groups.length);
  let message = 0;
  open.forEachMessage(rows => {
    message++;
    for (const row of rows) {
      const c = open.columns;
      const number = c.group[row]!;
      const group = groups[number]!;
      addRow(group, c.arrival[row]!, c.first[row]!);
      if (lastMessage[number] !== message) {
        lastMessage[number] = message;
        group.messages++;
      }
      senders[c.sender[row]!]!++;
      remoteMtas[c.remoteMta[row]!]!++;
    }
  });
  return {
    messages: open.messages,
    recipients: open.size,
    groups: groups.filter(group => group.recipients > 0),
    senders: ranked(senders, names.senders),
    remoteMtas: ranked(remoteMtas, names.remoteMtas),
  };
};

/** Recipients of the group that were first deferred at least `seconds` before `at`; never counted too early. */
export const waitingLongerThan = (group: PendingGroup, at: number, seconds: number): number => {
  let late = 0;
  for (const [start, count] of group.since) if (start > 0 && start + sinceStep <= at - seconds) late += count;
  return late;
};
