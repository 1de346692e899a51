import { type LogTime, readTime } from './time.ts';

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The time at the start of a record, after what syslog or a paste puts before it (`<22>`, `<22>1 `, `*`, `` ` ``, `(`). */
export const recordTime = (record: string): LogTime => {
  let at = 0;
  if (record.charCodeAt(0) === 60) {
    const close = record.indexOf('>');
    if (close > 0 && close < 6) at = record.startsWith('1 ', close + 1) ? close + 3 : close + 1;
  }
  while (at < 12) {
    const code = record.charCodeAt(at);
    if (isWord(code)) break;
    at++;
  }
  return readTime(record, at);
};

/**
 * The queue id that stands as `3mRyTc5Y5Nz7sXc: ` before `at`: short (hexadecimal) or long (base 52), which always
 * holds a digit or capitals only; null for words such as `warning:`.
 */
export const queueIdBefore = (record: string, at: number): string | null => {
  if (record.charCodeAt(at - 1) !== 32 || record.charCodeAt(at - 2) !== 58) return null;
  let start = at - 2;
  let digits = 0;
  let lower = 0;
  while (start > 0 && isWord(record.charCodeAt(start - 1))) {
    start--;
    const code = record.charCodeAt(start);
    if (code <= 57) digits++;
    else if (code >= 97) lower++;
  }
  const length = at - 2 - start;
  if (length < 5 || length > 24 || (digits === 0 && lower > 0)) return null;
  const id = record.slice(start, at - 2);
  return id === 'NOQUEUE' ? null : id;
};

/** The name of the host that wrote the line: the word before the program's tag. */
export const logHost = (record: string): string | null => {
  const tag = record.indexOf(' postfix');
  if (tag <= 0 || tag > 160) return null;
  const start = record.lastIndexOf(' ', tag - 1) + 1;
  const host = record.slice(start, tag);
  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(host) && !/^\d\d?$/.test(host) ? host : null;
};

/** The service of `postfix/submission/smtpd[1234]`: its last part; null where the line has no tag. */
export const postfixService = (record: string): string | null => {
  const tag = record.indexOf('postfix');
  if (tag < 0 || tag > 200) return null;
  const found = /^[A-Za-z0-9._-]{0,60}(?:\/[A-Za-z0-9._-]{1,40}){0,3}/.exec(record.slice(tag + 7, tag + 160));
  const path = found?.[0] ?? '';
  return path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : null;
};

const idStart = /[0-9A-Za-z]{5,24}: /y;

/** True where a line starts a record of its own and is not the rest of a wrapped one. */
export const beginsPostfixRecord = (text: string, line: number): boolean => {
  let at = line;
  while (at < line + 12 && !isWord(text.charCodeAt(at)) && text.charCodeAt(at) !== 10) at++;
  const indented = text.charCodeAt(line) === 32 || text.charCodeAt(line) === 9;
  if (readTime(text, at).end > at) return !indented || /^[^\n]{0,120}postfix/.test(text.slice(at, at + 160));
  if (text.startsWith('NOQUEUE: ', at) || text.startsWith('postfix', at)) return true;
  idStart.lastIndex = at;
  return idStart.test(text) && queueIdBefore(text, idStart.lastIndex) !== null;
};
