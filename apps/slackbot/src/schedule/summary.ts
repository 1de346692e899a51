import { type CauseId, causes } from '@smtp451/core';
import type { Sum, WorkspaceStore } from '../store/port.ts';
import type { DomainCount, Pending, Template } from '../store/records.ts';
import type { Period } from './period.ts';

/** What a scheduled summary says, before it is put into words. Counts are deferrals unless a name says otherwise. */
export interface SummaryFacts {
  period: Period;
  compared: Period;
  /** False where no mail server or service reported anything since the period began. */
  heard: boolean;
  deferred: Change;
  failed: Change;
  delivered: Change;
  causes: CauseChange[];
  providers: { provider: string | null; now: number }[];
  domains: DomainCount[];
  /** Reply texts that this channel never saw before, the most frequent first. */
  newTemplates: (Template & { count: number })[];
  /** Deferred messages that were delivered: within the cause's usual wait, or later. */
  cleared: { inTime: number; late: number; meanSeconds: number | null };
  /** Deferred messages that were given up. */
  gaveUp: number;
  waiting: { count: number; oldestAt: number | null; stuck: number; untracked: number };
  /** What waits longer than it should, the most first. */
  stuck: Pending[];
  firstToFix: FirstToFix | null;
  /** Deferrals by hour, in order; hours without any are left out. */
  hours: { hour: number; count: number }[];
}

export interface Change {
  now: number;
  before: number;
}

export interface CauseChange extends Change {
  cause: CauseId | null;
  /** Of all deferrals in the period, 0 to 1. */
  share: number;
}

export interface FirstToFix {
  cause: CauseId;
  provider: string | null;
  count: number;
  stuck: number;
  share: number;
}

const hourMs = 3_600_000;

/** Reads what the summary needs: a handful of sums over one channel's hours. */
export async function summarise(
  memory: WorkspaceStore,
  channel: string,
  period: Period,
  compared: Period,
  now: number,
): Promise<SummaryFacts> {
  const { observations } = memory;
  const [cells, before, hours, domains, fresh, pending] = await Promise.all([
    observations.sums(channel, period, ['outcome', 'cause', 'provider']),
    observations.sums(channel, compared, ['outcome', 'cause']),
    observations.sums(channel, period, ['hour', 'outcome'], 3_000),
    observations.domains(channel, period, 10),
    newTemplates(memory, channel, period),
    observations.pending(channel, now),
  ]);
  const total = (outcome: string): Change => ({ now: count(cells, outcome), before: count(before, outcome) });
  const deferred = total('deferred');
  const stuck = pending.filter(one => one.stuck > 0).sort((a, b) => b.stuck - a.stuck);
  return {
    period,
    compared,
    heard: cells.length > 0 || pending.length > 0 || (await observations.activeChannels(period.from)).includes(channel),
    deferred,
    failed: total('failed'),
    delivered: total('delivered'),
    causes: causeChanges(cells, before, deferred.now),
    providers: providerCounts(cells),
    domains,
    newTemplates: fresh,
    ...resolved(cells),
    waiting: waiting(pending),
    stuck,
    firstToFix: firstToFix(cells, pending, deferred.now),
    hours: deferredHours(hours),
  };
}

const deferredHours = (hours: readonly Sum<'hour' | 'outcome'>[]): SummaryFacts['hours'] =>
  hours
    .filter(one => one.outcome === 'deferred' && one.count > 0)
    .map(one => ({ hour: one.hour, count: one.count }))
    .sort((a, b) => a.hour - b.hour);

type Cell = Sum<'outcome' | 'cause' | 'provider'>;

const count = (cells: readonly Sum<'outcome'>[], outcome: string): number =>
  cells.reduce((sum, one) => sum + (one.outcome === outcome ? one.count : 0), 0);

function causeChanges(cells: readonly Cell[], before: readonly Sum<'outcome' | 'cause'>[], all: number): CauseChange[] {
  const found = new Map<CauseId | null, Change>();
  const change = (cause: CauseId | null): Change => {
    const known = found.get(cause) ?? { now: 0, before: 0 };
    found.set(cause, known);
    return known;
  };
  for (const one of cells) if (one.outcome === 'deferred') change(one.cause).now += one.count;
  for (const one of before) if (one.outcome === 'deferred') change(one.cause).before += one.count;
  return [...found]
    .map(([cause, { now, before }]) => ({ cause, now, before, share: all > 0 ? now / all : 0 }))
    .filter(one => one.now > 0 || one.before > 0)
    .sort((a, b) => b.now - a.now || b.before - a.before);
}

function providerCounts(cells: readonly Cell[]): SummaryFacts['providers'] {
  const found = new Map<string | null, number>();
  for (const one of cells) {
    if (one.outcome === 'deferred' && one.count > 0)
      found.set(one.provider, (found.get(one.provider) ?? 0) + one.count);
  }
  return [...found].map(([provider, now]) => ({ provider, now })).sort((a, b) => b.now - a.now);
}

async function newTemplates(
  memory: WorkspaceStore,
  channel: string,
  period: Period,
): Promise<SummaryFacts['newTemplates']> {
  const fresh = (await memory.observations.newTemplates(channel, period.from)).filter(one => one.firstSeen < period.to);
  if (fresh.length === 0) return [];
  const sums = await memory.observations.sums(channel, period, ['template'], 5_000);
  const counts = new Map(sums.map(one => [one.template, one.count]));
  return fresh
    .map(one => ({ ...one, count: counts.get(one.id) ?? 0 }))
    .filter(one => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 10);
}

function resolved(cells: readonly Cell[]): Pick<SummaryFacts, 'cleared' | 'gaveUp'> {
  let done = 0;
  let inTime = 0;
  let seconds = 0;
  let gaveUp = 0;
  for (const one of cells) {
    if (one.outcome === 'failed') gaveUp += one.resolved;
    if (one.outcome !== 'delivered') continue;
    done += one.resolved;
    inTime += one.resolvedInTime;
    seconds += one.resolvedSeconds;
  }
  return {
    cleared: { inTime, late: done - inTime, meanSeconds: done > 0 ? Math.round(seconds / done) : null },
    gaveUp,
  };
}

function waiting(pending: readonly Pending[]): SummaryFacts['waiting'] {
  const untracked = new Map(pending.map(one => [one.source, one.untracked]));
  return {
    count: pending.reduce((sum, one) => sum + one.count, 0),
    oldestAt: pending.length > 0 ? Math.min(...pending.map(one => one.oldestAt)) : null,
    stuck: pending.reduce((sum, one) => sum + one.stuck, 0),
    untracked: [...untracked.values()].reduce((sum, one) => sum + one, 0),
  };
}

/** What somebody must act on comes before what clears by itself; then what holds up the most mail. */
function firstToFix(cells: readonly Cell[], pending: readonly Pending[], all: number): FirstToFix | null {
  const found = new Map<string, FirstToFix>();
  const at = (cause: CauseId, provider: string | null): FirstToFix => {
    const key = `${cause} ${provider ?? ''}`;
    const known = found.get(key) ?? { cause, provider, count: 0, stuck: 0, share: 0 };
    found.set(key, known);
    return known;
  };
  for (const one of cells) if (one.outcome === 'deferred' && one.cause) at(one.cause, one.provider).count += one.count;
  for (const one of pending) if (one.cause) at(one.cause, one.provider).stuck += one.stuck;
  const weight = ({ cause, count, stuck }: FirstToFix): number =>
    causes[cause].action === 'act' ? count + stuck : causes[cause].action === 'watch' ? stuck : 0;
  const [first] = [...found.values()].filter(one => weight(one) > 0).sort((a, b) => weight(b) - weight(a));
  return first ? { ...first, share: all > 0 ? first.count / all : 0 } : null;
}

/** At most `most` equal steps over the period with their counts, for a chart. */
export function inSteps(
  facts: Pick<SummaryFacts, 'period' | 'hours'>,
  most: number,
): { start: number; count: number }[] {
  const { from, to } = facts.period;
  const stepHours = Math.ceil((to - from) / hourMs / most);
  const steps: { start: number; count: number }[] = [];
  for (let start = from; start < to; start += stepHours * hourMs) steps.push({ start, count: 0 });
  for (const { hour, count } of facts.hours) {
    const step = steps[Math.floor((hour - from) / (stepHours * hourMs))];
    if (step) step.count += count;
  }
  return steps;
}
