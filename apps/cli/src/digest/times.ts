import { UsageError } from '../io.ts';

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
const span = /^(\d{1,6})\s?(s|m|h|d|w)$/;

/** `90m`, `24h`, `5d` in seconds; a bare number is seconds. */
export const parseSpan = (text: string, option: string): number => {
  const found = span.exec(text.trim());
  const seconds = found === null ? Number(text) : Number(found[1]) * units[found[2]!]!;
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  throw new UsageError(`${option} takes a span such as 90m, 24h or 5d; got "${text}".`);
};

/** `+02:00`, `-0530`, `UTC` in seconds east of UTC. */
export const parseOffset = (text: string): number => {
  if (/^(?:utc|z)$/i.test(text)) return 0;
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(text);
  if (found !== null && Number(found[2]) <= 14 && Number(found[3]) < 60)
    return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 3_600 + Number(found[3]) * 60);
  throw new UsageError(`--utc-offset takes an offset such as +02:00; got "${text}".`);
};

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?\s?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Unix seconds of `2026-11-23`, `2026-11-23 09:00`, RFC 3339, `today`, `yesterday`, `now`, or a span before now such as
 * `24h`. A time without a zone is meant in the offset given.
 */
export const parseTime = (text: string, option: string, now: number, utcOffsetSeconds: number): number => {
  const word = text.trim().toLowerCase();
  const today = Math.floor((now + utcOffsetSeconds) / 86_400) * 86_400 - utcOffsetSeconds;
  if (word === 'now') return now;
  if (word === 'today') return today;
  if (word === 'yesterday') return today - 86_400;
  if (span.test(word)) return now - parseSpan(word, option);
  const found = iso.exec(text.trim());
  const at = found === null ? Number.NaN : secondsOf(found, utcOffsetSeconds);
  if (Number.isFinite(at)) return at;
  throw new UsageError(
    `${option} takes a time such as 2026-11-23, "2026-11-23 09:00", yesterday or 24h (ago); got "${text}".`,
  );
};

const secondsOf = (
  [, year, month, day, hour = '00', minute = '00', second = '00', zone]: RegExpExecArray,
  offset: number,
): number => {
  const utc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000;
  return utc - (zone === undefined ? offset : parseOffset(zone));
};
