import { cronOf, type Timing } from './cadence.ts';
import { nextRun } from './occurrences.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Clock changes are of an hour at most, so a run that they touch is this near. */
const nearMs = 2 * 60 * minuteMs;

/**
 * What the clock changes of the coming year do to a schedule, one sentence each: a local time that is skipped, or one
 * that comes twice. Empty where they do not touch it.
 */
export function clockChanges(timing: Timing, now: number): string[] {
  const at = fixedTime(timing);
  if (!at) return [];
  return transitions(timing.timeZone, now).flatMap(moment => {
    const run = nextRun(timing, moment - nearMs);
    if (run === null || run > moment + nearMs) return [];
    const local = wall(run, timing.timeZone);
    if (local.time !== at) {
      return [`On ${local.date} the clocks skip ${at}; the summary comes at ${local.time} that day.`];
    }
    const twin = [-60, -30, 30, 60].some(minutes => {
      const other = wall(run + minutes * minuteMs, timing.timeZone);
      return other.time === local.time && other.date === local.date;
    });
    return twin ? [`On ${local.date} the clocks show ${at} twice; the summary comes once, the first time.`] : [];
  });
}

/** `HH:MM` where the schedule has one time of day, else null. */
function fixedTime({ cadence }: Timing): string | null {
  const [minute, hour] = cronOf(cadence).split(' ');
  const fixed = /^\d{1,2}$/;
  return fixed.test(minute ?? '') && fixed.test(hour ?? '')
    ? `${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}`
    : null;
}

/** The moments of the coming year at which the zone's offset changes. */
function transitions(timeZone: string, now: number): number[] {
  const found: number[] = [];
  for (let day = 0; day < 366; day++) {
    let from = now + day * dayMs;
    let to = from + dayMs;
    if (offset(from, timeZone) === offset(to, timeZone)) continue;
    while (to - from > minuteMs) {
      const middle = (from + to) / 2;
      if (offset(middle, timeZone) === offset(from, timeZone)) from = middle;
      else to = middle;
    }
    found.push(to);
  }
  return found;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, made);
  return made;
}

const part = (parts: Intl.DateTimeFormatPart[], type: string): string =>
  parts.find(one => one.type === type)?.value ?? '';
const offset = (at: number, timeZone: string): string => part(format(timeZone).formatToParts(at), 'timeZoneName');

/** A moment as the clocks of the zone show it: `Sunday 28 March 2027`, `03:00`. */
export function wall(at: number, timeZone: string): { date: string; time: string } {
  const parts = format(timeZone).formatToParts(at);
  return {
    date: ['weekday', 'day', 'month', 'year'].map(type => part(parts, type)).join(' '),
    time: `${part(parts, 'hour')}:${part(parts, 'minute')}`,
  };
}
