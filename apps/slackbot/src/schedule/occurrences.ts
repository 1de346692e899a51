import { Cron } from 'croner';
import { cronOf, type Timing } from './cadence.ts';

const cron = ({ cadence, timeZone }: Timing): Cron => new Cron(cronOf(cadence), { paused: true, timezone: timeZone });

/** The next `count` runs strictly after `after`, in milliseconds. Times that summer time skips come later that day; doubled ones come once. */
export const runsAfter = (timing: Timing, after: number, count: number): number[] =>
  cron(timing)
    .nextRuns(count, new Date(after))
    .map(run => run.getTime());

export const nextRun = (timing: Timing, after: number): number | null => runsAfter(timing, after, 1)[0] ?? null;

/** The last run strictly before `before`, or null. */
export const runBefore = (timing: Timing, before: number): number | null =>
  cron(timing).previousRuns(1, new Date(before))[0]?.getTime() ?? null;
