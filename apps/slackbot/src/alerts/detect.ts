import { type CauseId, causes } from '@smtp451/core';
import type { WorkspaceStore } from '../store/port.ts';
import type { AlertSettings } from '../store/records.ts';

/** One thing that is worth a message. `subject` names it, so that it is told once while it lasts. */
export interface Finding {
  subject: string;
  kind: 'cause' | 'provider' | 'template' | 'late';
  /** Cause id, provider id, or the template's example. */
  what: string;
  /** Deferrals in the last hour; for `late`, messages past their wait. */
  count: number;
  /** What is usual in an hour; null where nothing is (a new template, or late ones). */
  usual: number | null;
  cause: CauseId | null;
  provider: string | null;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A template is new on the day when it was first seen. */
const newForMs = dayMs;
const mostTemplates = 3;

/** What stands out in a channel at `now`: far above its own baseline, new with many messages, or late. */
export async function detect(
  memory: WorkspaceStore,
  channel: string,
  settings: AlertSettings,
  now: number,
): Promise<Finding[]> {
  const [above, fresh, late] = await Promise.all([
    aboveBaseline(memory, channel, settings, now),
    newTemplates(memory, channel, settings, now),
    pastWait(memory, channel, settings, now),
  ]);
  return [...above, ...fresh, ...late];
}

type Key = 'cause' | 'provider';

/**
 * The last full hour or the one under way, whichever is larger, against the same hours of the last seven days. A channel
 * without that much history is compared with all the hours that it has.
 */
async function aboveBaseline(
  memory: WorkspaceStore,
  channel: string,
  settings: AlertSettings,
  now: number,
): Promise<Finding[]> {
  const thisHour = now - (now % hourMs);
  const recent = { from: thisHour - hourMs, to: thisHour + hourMs };
  const findings: Finding[] = [];
  for (const key of ['cause', 'provider'] as const) {
    const latest = await counts(memory, channel, recent, key);
    if (![...latest.values()].some(hours => Math.max(...hours.values()) >= settings.minCount)) continue;
    const before = await counts(memory, channel, { from: thisHour - 7 * dayMs, to: thisHour - hourMs }, key);
    for (const [what, hours] of latest) {
      const count = Math.max(...hours.values());
      const usual = baseline(before.get(what), thisHour);
      if (count < settings.minCount || count < settings.factor * Math.max(usual, 1)) continue;
      const cause = key === 'cause' ? (what as CauseId) : null;
      findings.push({
        subject: `${key}:${what}`,
        kind: key,
        what,
        count,
        usual,
        cause,
        provider: key === 'provider' ? what : null,
      });
    }
  }
  return findings;
}

async function counts(
  memory: WorkspaceStore,
  channel: string,
  range: { from: number; to: number },
  key: Key,
): Promise<Map<string, Map<number, number>>> {
  const sums = await memory.observations.sums(channel, range, ['hour', 'outcome', key], 20_000);
  const found = new Map<string, Map<number, number>>();
  for (const one of sums) {
    const what = one[key];
    if (one.outcome !== 'deferred' || what === null || one.count === 0) continue;
    const hours = found.get(what) ?? new Map<number, number>();
    hours.set(one.hour, (hours.get(one.hour) ?? 0) + one.count);
    found.set(what, hours);
  }
  return found;
}

/** The mean of the same hour on earlier days, or of all hours where those are fewer than three. Hours without any count as none. */
export function baseline(hours: ReadonlyMap<number, number> | undefined, thisHour: number): number {
  if (!hours || hours.size === 0) return 0;
  const sameHour = [1, 2, 3, 4, 5, 6, 7].map(days => hours.get(thisHour - days * dayMs) ?? 0);
  const known = sameHour.filter(count => count > 0);
  if (known.length >= 3) return known.reduce((sum, count) => sum + count, 0) / sameHour.length;
  const first = Math.min(...hours.keys());
  const span = Math.max(1, (thisHour - hourMs - first) / hourMs);
  return [...hours.values()].reduce((sum, count) => sum + count, 0) / span;
}

async function newTemplates(
  memory: WorkspaceStore,
  channel: string,
  { minCount }: AlertSettings,
  now: number,
): Promise<Finding[]> {
  const fresh = await memory.observations.newTemplates(channel, now - newForMs);
  if (fresh.length === 0) return [];
  const hour = now - (now % hourMs);
  const sums = await memory.observations.sums(
    channel,
    { from: hour - hourMs, to: hour + hourMs },
    ['template', 'outcome'],
    5_000,
  );
  const deferred = new Map(sums.filter(one => one.outcome === 'deferred').map(one => [one.template, one.count]));
  return fresh
    .map(({ id, example, cause }) => ({ id, example, cause, count: deferred.get(id) ?? 0 }))
    .filter(one => one.count >= minCount)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostTemplates)
    .map(({ id, example, cause, count }) => ({
      subject: `template:${id}`,
      kind: 'template',
      what: example,
      count,
      usual: null,
      cause,
      provider: null,
    }));
}

/** Causes that clear by themselves are late past their wait; a tenth of what is worth an alert otherwise is enough then. */
async function pastWait(
  memory: WorkspaceStore,
  channel: string,
  { minCount }: AlertSettings,
  now: number,
): Promise<Finding[]> {
  const found = new Map<CauseId, number>();
  for (const { cause, stuck } of await memory.observations.pending(channel, now)) {
    if (cause && causes[cause].wait) found.set(cause, (found.get(cause) ?? 0) + stuck);
  }
  const enough = Math.max(1, Math.ceil(minCount / 10));
  return [...found]
    .filter(([, count]) => count >= enough)
    .map(([cause, count]) => ({
      subject: `late:${cause}`,
      kind: 'late',
      what: cause,
      count,
      usual: null,
      cause,
      provider: null,
    }));
}
