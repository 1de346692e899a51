import { type CauseId, causes } from '@smtp451/core';
import { parseSummary, type Summary } from '@smtp451/core/digest';
import type { IngestBatch } from '../store/port.ts';
import type { DomainCount, Observation, Pending, Template } from '../store/records.ts';
import { templateId } from './recorder.ts';
import { malformed } from './refusal.ts';

export type Shipped = Pick<IngestBatch, 'source' | 'sequence' | 'cells' | 'templates' | 'domains' | 'pending'>;

const hourMs = 3_600_000;
const unresolved = { resolved: 0, resolvedSeconds: 0, resolvedInTime: 0 } as const;
type Reply = Summary['refusals']['deferred']['replies']['entries'] extends Map<string, infer R> ? R : never;

/** Reads what `smtp451 ship` sends: a summary of one source. Throws a `Refusal` that says what is wrong. */
export function readShipped(text: string, now: number): Shipped {
  const summary = parse(text);
  const [chain, ...more] = summary.chains.values();
  const [range, ...gaps] = chain?.ranges ?? [];
  if (!chain || !range || more.length > 0 || gaps.length > 0) {
    throw malformed(
      'summary-mixed',
      'A shipped summary holds consecutive sequences of exactly one source; send each source’s on its own.',
    );
  }
  const hours = [...summary.hours.keys()].map(hour => hour * 1_000).filter(hour => hour <= now);
  const lastHour = Math.max(...hours, summary.to > 0 && summary.to * 1_000 <= now ? floorHour(summary.to * 1_000) : 0);
  const fallback = lastHour > 0 ? lastHour : floorHour(now);
  return {
    source: chain.source.slice(0, 200),
    sequence: { first: range[0], last: range[1] },
    cells: [
      ...deferredCells(summary, fallback),
      ...failedCells(summary, fallback),
      ...deliveredCells(summary, fallback),
      ...resolvedCells(summary, fallback),
    ],
    templates: templates(summary, now),
    domains: domains(summary, fallback),
    pending: pending(chain.pending, now),
  };
}

const floorHour = (at: number): number => at - (at % hourMs);

function parse(text: string): Summary {
  try {
    return parseSummary(text);
  } catch (error) {
    throw malformed('summary-malformed', (error as Error).message.slice(0, 400));
  }
}

/**
 * Deferrals by hour, cause and reply. A summary knows both "cause by hour" and "reply by cause" exactly, and they agree;
 * replies fill the hours in order, so that both stay exact where a summary spans several hours.
 */
function deferredCells(summary: Summary, fallback: number): Observation[] {
  const room = new Map<CauseId, { hour: number; left: number }[]>();
  for (const [hour, counts] of [...summary.hours].sort((a, b) => a[0] - b[0])) {
    for (const [cause, left] of counts) room.set(cause, [...(room.get(cause) ?? []), { hour: hour * 1_000, left }]);
  }
  const cells: Observation[] = [];
  const { causes: counts, replies } = summary.refusals.deferred;
  const rest = new Map([...counts].map(([cause, { count }]) => [cause, count]));
  const place = (cause: CauseId, provider: string | null, template: string | null, count: number): void => {
    rest.set(cause, (rest.get(cause) ?? 0) - count);
    let open = count;
    for (const hour of room.get(cause) ?? []) {
      const here = Math.min(open, hour.left);
      hour.left -= here;
      open -= here;
      if (here > 0)
        cells.push({ hour: hour.hour, outcome: 'deferred', cause, provider, template, count: here, ...unresolved });
    }
    if (open > 0)
      cells.push({ hour: fallback, outcome: 'deferred', cause, provider, template, count: open, ...unresolved });
  };
  const ordered = [...replies.entries.values()].sort((a, b) => a.first - b.first);
  for (const reply of ordered) place(reply.cause, reply.provider, idOf(reply), reply.count);
  for (const [cause, count] of rest) if (count > 0) place(cause, null, 'other', count);
  return cells;
}

function failedCells(summary: Summary, hour: number): Observation[] {
  return [...summary.refusals.failed.replies.entries.values()].map(reply => ({
    hour: reply.last > 0 && floorHour(reply.last * 1_000) <= hour ? floorHour(reply.last * 1_000) : hour,
    outcome: 'failed',
    cause: reply.cause,
    provider: reply.provider,
    template: idOf(reply),
    count: reply.count,
    ...unresolved,
  }));
}

function deliveredCells({ providers, totals }: Summary, hour: number): Observation[] {
  const cell = (provider: string | null, count: number): Observation => ({
    hour,
    outcome: 'delivered',
    cause: null,
    provider,
    template: null,
    count,
    ...unresolved,
  });
  const cells = [...providers.entries].map(([id, share]) =>
    cell(id || null, Math.max(0, share.count - share.deferred - share.failed)),
  );
  const rest = totals.delivered - cells.reduce((sum, one) => sum + one.count, 0);
  return [...cells, cell(null, Math.max(0, rest))].filter(one => one.count > 0);
}

/** What became of earlier deferrals. The times are those of the histogram's buckets, 2 % off at most. */
function resolvedCells({ groups }: Summary, hour: number): Observation[] {
  return [...groups.entries.values()].flatMap(group => {
    const { cause, provider, cleared, bounced, expired, clear } = group;
    const usual = causes[cause].wait?.maxSeconds ?? null;
    let seconds = 0;
    let inTime = 0;
    for (const [bucket, count] of clear.buckets) {
      const time = 2 ** (bucket / 16);
      seconds += time * count;
      if (usual !== null && time <= usual) inTime += count;
    }
    const base = { hour, cause, provider, template: null, count: 0 };
    return [
      {
        ...base,
        outcome: 'delivered' as const,
        resolved: cleared,
        resolvedSeconds: Math.round(seconds),
        resolvedInTime: Math.min(inTime, cleared),
      },
      { ...base, outcome: 'failed' as const, resolved: bounced + expired, resolvedSeconds: 0, resolvedInTime: 0 },
    ].filter(cell => cell.resolved > 0);
  });
}

function templates(summary: Summary, now: number): Template[] {
  const found = new Map<string, Template>();
  const { deferred, failed } = summary.refusals;
  for (const reply of [...deferred.replies.entries.values(), ...failed.replies.entries.values()]) {
    const known = found.get(idOf(reply));
    const firstSeen = Math.min(known?.firstSeen ?? now, reply.first > 0 ? reply.first * 1_000 : now);
    const lastSeen = Math.min(now, Math.max(known?.lastSeen ?? 0, reply.last > 0 ? reply.last * 1_000 : now));
    const { template: text, example, cause } = reply;
    found.set(idOf(reply), { id: idOf(reply), text, example, cause, firstSeen, lastSeen });
  }
  return [...found.values()];
}

function domains({ domains: { entries, other } }: Summary, hour: number): DomainCount[] {
  const named = [...entries].map(([domain, { count }]) => ({ hour, domain, count }));
  return other > 0 ? [...named, { hour, domain: 'other', count: other }] : named;
}

type PendingTotals = NonNullable<ReturnType<Summary['chains']['get']>>['pending'];

function pending(totals: PendingTotals, now: number): Omit<Pending, 'source'>[] {
  return totals.groups.map(({ cause, provider, recipients, oldestDeferral, since }) => {
    const usual = causes[cause].wait?.maxSeconds ?? null;
    let stuck = 0;
    if (usual !== null)
      for (const [start, count] of since) if (start > 0 && (start + 300 + usual) * 1_000 <= now) stuck += count;
    return {
      cause,
      provider,
      count: recipients,
      oldestAt: oldestDeferral > 0 ? oldestDeferral * 1_000 : now,
      stuck,
      untracked: 0,
    };
  });
}

const idOf = (reply: Reply): string => templateId(reply);
