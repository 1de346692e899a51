/** A time as a log writes it: `at` is RFC 3339 where the year and the zone are told, else `rawAt` holds the text. */
export interface LogTime {
  at: string | null;
  rawAt: string | null;
  /** The index after it; `from` where there is no time. */
  end: number;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const isoTime = /(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d:\d\d:\d\d)([.,]\d{1,9})?(?: ?(Z|[+-]\d\d:?\d\d))?/y;
const syslogTime = /[A-Z][a-z]{2} {1,2}\d{1,2}(?: \d{4})? \d\d:\d\d:\d\d(?: \d{4}(?=[ ,]))?/y;
const europeanTime = /\d{1,2}[./-](?:\d{1,2}|[A-Z][a-z]{2})[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?/y;

const iso = (parts: RegExpExecArray): string | null => {
  const [, year, month, day, clock, fraction, zone] = parts;
  if (zone === undefined) return null;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${year}-${month}-${day}T${clock}${fraction === undefined ? '' : fraction.replace(',', '.')}${offset}`;
};

/** Reads the time at `from`, in any of the forms that mail logs use. */
export const readTime = (text: string, from: number): LogTime => {
  // `Nov 23 10:00:00`, the form of most lines, without a regular expression.
  if (
    text.charCodeAt(from + 3) === 32 &&
    text.charCodeAt(from + 9) === 58 &&
    text.charCodeAt(from + 12) === 58 &&
    text.charCodeAt(from + 6) === 32
  ) {
    if (isDigit(text, from + 5) && isDigit(text, from + 14))
      return { at: null, rawAt: text.slice(from, from + 15), end: from + 15 };
  }
  if (isDigit(text, from)) {
    isoTime.lastIndex = from;
    const parts = isoTime.exec(text);
    if (parts !== null) {
      const at = iso(parts);
      return { at, rawAt: at === null ? parts[0] : null, end: from + parts[0].length };
    }
    return readWith(europeanTime, text, from);
  }
  return readWith(syslogTime, text, from);
};

const readWith = (pattern: RegExp, text: string, from: number): LogTime => {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null
    ? { at: null, rawAt: null, end: from }
    : { at: null, rawAt: found[0], end: from + found[0].length };
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const mailDate =
  /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d\d):(\d\d)(?::(\d\d))?\s{0,3}([+-]\d{4}|UT\b|UTC\b|GMT\b|Z\b)?/;

/** The date of a mail header (RFC 5322 section 3.3) as RFC 3339; as `rawAt` where its zone is missing. */
export const readMailDate = (text: string): { at: string | null; rawAt: string | null } => {
  const value = text.trim();
  if (value === '') return { at: null, rawAt: null };
  const parts = mailDate.exec(value.slice(0, 80));
  const month = parts === null ? -1 : months.indexOf(parts[2]!.toLowerCase());
  if (parts === null || month < 0 || parts[7] === undefined) {
    const stamp = readTime(value, 0);
    return stamp.at === null ? { at: null, rawAt: value.slice(0, 80) } : { at: stamp.at, rawAt: null };
  }
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const zone = /^[+-]/.test(parts[7]) ? `${parts[7].slice(0, 3)}:${parts[7].slice(3)}` : 'Z';
  return {
    at: `${parts[3]}-${two(month + 1)}-${two(parts[1]!)}T${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${zone}`,
    rawAt: null,
  };
};

/** Seconds or milliseconds since 1970 as RFC 3339; null where it is no time between 1990 and 2100. */
export const fromEpoch = (value: number): string | null => {
  const seconds = value > 1e11 ? value / 1000 : value;
  return seconds > 631_152_000 && seconds < 4_102_444_800 ? new Date(seconds * 1000).toISOString() : null;
};
