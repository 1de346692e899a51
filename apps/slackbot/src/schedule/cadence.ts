import { Cron } from 'croner';
import { canonicalZone } from '../input/time-zone.ts';
import type { Cadence } from '../store/records.ts';

export interface Timing {
  cadence: Cadence;
  /** IANA name. */
  timeZone: string;
}

export type Parsed = { ok: true; timing: Timing } | { ok: false; problem: string };

type Day = Extract<Cadence, { kind: 'weekly' }>['day'];
const days: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const dayNames: Readonly<Record<Day, string>> = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
};

const forms =
  '`daily 09:00`, `weekdays 09:00 Europe/Berlin`, `weekly mon 08:30`, or `cron 0 9 * * 1-5 Europe/Berlin` (minute, hour, day, month, weekday)';
/** Two runs of one schedule are at least this far apart; more often is what alerts are for. */
const closestMs = 15 * 60_000;

/** Reads what stands after `/smtp451 schedule`. `zone` is used where the text names none. `now` in milliseconds. */
export function parseTiming(text: string, zone: string, now: number): Parsed {
  const words = text.trim().replace(/`/g, '').split(/\s+/).filter(Boolean);
  const kind = (words[0] ?? '').toLowerCase();
  if (kind === 'cron') return parseCron(words.slice(1), zone, now);
  if (kind === 'weekly') return parseWeekly(words.slice(1), zone);
  if (kind === 'daily' || kind === 'weekdays') return finish(words.slice(1), zone, at => ({ kind, at }));
  return {
    ok: false,
    problem: `A schedule is one of ${forms}; got ${words.length > 0 ? `“${clip(words.join(' '))}”` : 'nothing'}.`,
  };
}

function parseWeekly(words: string[], zone: string): Parsed {
  const day = days.find(one => one === (words[0] ?? '').toLowerCase().slice(0, 3) && isDay(words[0] ?? '', one));
  if (!day) {
    return {
      ok: false,
      problem: `A weekly schedule names its day first, such as \`weekly mon 08:30\`; got “${clip(words.join(' '))}”.`,
    };
  }
  return finish(words.slice(1), zone, at => ({ kind: 'weekly', day, at }));
}

const isDay = (word: string, day: Day): boolean => dayNames[day].toLowerCase().startsWith(word.toLowerCase());

function finish(words: string[], zone: string, make: (at: string) => Cadence): Parsed {
  const at = readTime(words[0] ?? '');
  if (!at)
    return { ok: false, problem: `The time is hours and minutes, such as 09:00; got “${clip(words[0] ?? '')}”.` };
  if (words.length > 2)
    return { ok: false, problem: `After the time comes at most a time zone; got “${clip(words.slice(1).join(' '))}”.` };
  return withZone(words[1], zone, make(at));
}

/** `9:00`, `09:00`, `9.30`, `9am`, `12pm` → `09:00`; null for anything else. */
function readTime(word: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/i.exec(word);
  if (!match || (!match[2] && !match[3])) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const half = match[3]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function parseCron(words: string[], zone: string, now: number): Parsed {
  const expression = words.slice(0, 5).join(' ');
  const named = words[5];
  if (words.length < 5 || words.length > 6) {
    return {
      ok: false,
      problem: `A cron schedule has five fields and may end with a time zone, such as \`cron 0 9 * * 1-5 Europe/Berlin\`; got ${words.length} words.`,
    };
  }
  const parsed = withZone(named, zone, { kind: 'cron', expression });
  if (!parsed.ok) return parsed;
  try {
    const runs = new Cron(expression, { paused: true, timezone: parsed.timing.timeZone, mode: '5-part' }).nextRuns(
      20,
      new Date(now),
    );
    if (runs.length === 0)
      return { ok: false, problem: `“${clip(expression)}” never comes: no date fits all five fields.` };
    const gaps = runs.slice(1).map((run, n) => run.getTime() - (runs[n]?.getTime() ?? 0));
    if (gaps.some(gap => gap < closestMs)) {
      return {
        ok: false,
        problem: `“${clip(expression)}” comes more often than every 15 minutes; alerts are made for that.`,
      };
    }
    return parsed;
  } catch (error) {
    const why = (error as Error).message.replace(/^CronPattern: /, '');
    return {
      ok: false,
      problem: `“${clip(expression)}” is not a cron expression (${clip(why)}); an example is \`0 9 * * 1-5\`.`,
    };
  }
}

function withZone(named: string | undefined, zone: string, cadence: Cadence): Parsed {
  const timeZone = canonicalZone(named ?? zone);
  if (timeZone) return { ok: true, timing: { cadence, timeZone } };
  return {
    ok: false,
    problem: `“${clip(named ?? zone)}” is not a time zone; write it as region and city, such as Europe/Berlin or America/New_York, or UTC.`,
  };
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** As a person would type it: `weekdays 09:00 Europe/Berlin`. */
export function timingText({ cadence, timeZone }: Timing): string {
  if (cadence.kind === 'cron') return `cron ${cadence.expression} ${timeZone}`;
  return `${cadence.kind}${cadence.kind === 'weekly' ? ` ${cadence.day}` : ''} ${cadence.at} ${timeZone}`;
}

/** The five-field form that all cadences come down to. */
export function cronOf(cadence: Cadence): string {
  if (cadence.kind === 'cron') return cadence.expression;
  const [hour, minute] = cadence.at.split(':').map(Number);
  const on = cadence.kind === 'weekdays' ? '1-5' : cadence.kind === 'weekly' ? String(days.indexOf(cadence.day)) : '*';
  return `${minute} ${hour} * * ${on}`;
}
