import type { Run, Schedule } from '../store/records.ts';
import { runBefore } from './occurrences.ts';

export interface Period {
  /** Milliseconds, whole hours; `to` is not part of it. */
  from: number;
  to: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** What was not summarised for longer than this is left to `/smtp451 digest`. */
const longestMs = 31 * dayMs;

export const wholeHour = (at: number): number => Math.floor(at / hourMs) * hourMs;

/**
 * What a run summarises: everything since the last summary that was posted (skipped ones leave no gap), or since the
 * run before where there is none. Hours are counted whole, so that summaries follow each other without overlap.
 */
export function periodOf(schedule: Schedule, run: Run, lastPosted: Run | null): Period {
  const to = wholeHour(run.fireAt);
  const since = lastPosted?.fireAt ?? runBefore(schedule, run.fireAt) ?? to - dayMs;
  const from = Math.max(wholeHour(since), to - longestMs);
  return { from: Math.min(from, to - hourMs), to };
}

/** The period to compare with: the same hours a day before, or a week before where weekdays matter; else the time just before. */
export function comparedWith({ from, to }: Period, schedule: Pick<Schedule, 'cadence'>): Period {
  const length = to - from;
  // The day on which summer time ends has 25 hours, and is compared with the 25 before.
  const isDay = schedule.cadence.kind === 'daily' && length <= dayMs + hourMs;
  const back = isDay ? Math.max(dayMs, length) : length <= weekMs ? weekMs : length;
  return { from: from - back, to: to - back };
}
