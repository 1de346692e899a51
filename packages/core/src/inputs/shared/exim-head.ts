import { type LogTime, readTime } from './time.ts';

const idPattern = /[0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2}(?:[0-9A-Za-z]{2})?(?![0-9A-Za-z-])/g;

/** The message id in the head of a line: `1tABCD-000012-AB`, or since Exim 4.97 `1tABCD-0000000012A-1abc`. */
export const eximId = (line: string, before: number): { id: string; end: number } | null => {
  idPattern.lastIndex = 0;
  const found = idPattern.exec(line.length > 400 ? line.slice(0, 400) : line);
  return found === null || found.index > before ? null : { id: found[0], end: found.index + found[0].length };
};

/** The time at the start of a line, after a quote mark or bullet; syslog's own where Exim logs to syslog without one. */
export const eximTime = (line: string): LogTime => {
  let at = 0;
  while (at < 12 && at < line.length && !/[0-9A-Z]/.test(line[at]!)) at++;
  const time = readTime(line, at);
  if (time.end === at || line.charCodeAt(at) < 65) return time;
  const own = /: (?=\d{4}-\d\d-\d\d )/.exec(line.slice(time.end, time.end + 120));
  return own === null ? time : readTime(line, time.end + own.index + 2);
};

/** True where a line starts a record of its own. */
export const beginsEximRecord = (text: string, line: number): boolean => {
  let at = line;
  while (at < line + 4 && !/[0-9A-Za-z\n]/.test(text[at] ?? '\n')) at++;
  if (readTime(text, at).end > at) return true;
  idPattern.lastIndex = at;
  const found = idPattern.exec(text.slice(0, at + 24));
  return (found !== null && found.index === at) || /^(?:==|\*\*|=>|->|<=) \S/.test(text.slice(line, line + 5));
};
