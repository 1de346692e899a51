import { causes } from '../causes/registry.ts';
import type { Action, Owner } from '../contract.ts';
import { providerName } from '../provider-name.ts';
import { lateIn, type Waiting } from './blast-radius.ts';
import { firstStep } from './first-step.ts';
import type { FixFirst } from './report-types.ts';
import { groupKey, type Summary } from './summary.ts';

/**
 * How much a share counts by what is owed: what a person must change comes before what may yet clear by itself, and
 * that, once it takes longer than usual, before what the next retry clears.
 */
const urgency: Record<Action, number> = { act: 4, watch: 1, none: 0.25 };
const lateUrgency = 2;

const mover: Record<Owner, string> = {
  sender: 'the sending side must move',
  receiver: 'the receiving side must move',
  recipient: 'the recipient must move',
  either: 'either side may have to move',
};

interface Candidate {
  entry: FixFirst;
  rank: number;
}

/** Every (cause, provider) that holds mail up, the one to see to first at the head. */
export const fixFirst = (summary: Summary, waiting: Waiting, at: number): FixFirst[] => {
  const candidates = new Map<string, Candidate>();
  for (const [key, group] of summary.groups.entries) {
    if (group.count > 0) candidates.set(key, candidate(summary, waiting, at, { ...group, key }));
  }
  for (const [key, group] of waiting.groups) {
    if (!candidates.has(key)) candidates.set(key, candidate(summary, waiting, at, { ...group, key, count: 0 }));
  }
  return [...candidates.values()]
    .filter(({ entry }) => entry.share > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank || b.entry.deferred - a.entry.deferred || (groupKey(a.entry) < groupKey(b.entry) ? -1 : 1),
    )
    .map(({ entry }) => entry);
};

type Held = Pick<FixFirst, 'cause' | 'provider'> & { key: string; count: number };

const candidate = (summary: Summary, waiting: Waiting, at: number, held: Held): Candidate => {
  const { cause, provider } = held;
  const pending = waiting.groups.get(held.key);
  const recipients = pending?.recipients ?? 0;
  const late = pending === undefined ? 0 : lateIn(pending, at);
  const all = waiting.recipients > 0 ? waiting.recipients : summary.totals.deferred;
  const share = all === 0 ? 0 : (waiting.recipients > 0 ? recipients : held.count) / all;
  const { action, owner, wait } = causes[cause];
  const lateness = recipients === 0 ? 0 : late / recipients;
  const weight = Math.max(urgency[action], lateness * lateUrgency);
  const entry = {
    cause,
    provider,
    action,
    owner,
    deferred: held.count,
    messages: pending?.messages ?? 0,
    recipients,
    late,
    share,
    providerAccepts: accepts(summary, provider),
    usualWait: wait === null ? null : { minSeconds: wait.minSeconds, maxSeconds: wait.maxSeconds },
    firstStep: firstStep(cause, provider),
  };
  return { entry: { ...entry, says: sentence(entry) }, rank: weight * share };
};

const accepts = (summary: Summary, provider: string | null): number | null => {
  const share = provider === null ? undefined : summary.providers.entries.get(provider);
  if (share === undefined || share.count === 0) return null;
  return Math.max(0, share.count - share.deferred - share.failed) / share.count;
};

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const sentence = (entry: Omit<FixFirst, 'says'>): string => {
  const where = entry.provider === null ? '' : ` at ${providerName(entry.provider)}`;
  const percent = `${Math.round(entry.share * 100)} %`;
  const what =
    entry.recipients > 0
      ? `holds up ${plural(entry.recipients, 'recipient')} of ${plural(entry.messages, 'message')}, ${percent} of what waits`
      : `made ${plural(entry.deferred, 'deferral')}, ${percent} of all, and none still waits`;
  const late = entry.late > 0 ? `; ${entry.late} longer than usual` : '';
  return `${causes[entry.cause].label}${where} ${what}${late}; ${mover[entry.owner]}.`;
};
