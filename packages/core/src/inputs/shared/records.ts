import type { ParsedAttempt } from '../input-format.ts';
import { flatView } from './plain.ts';
import { moved, through } from './view.ts';

/**
 * Cuts text into records: a line that `begins` one, with the lines after it that do not (a wrapped paste). An empty
 * line ends a record. Each record is parsed as one line, in order.
 */
export const eachRecord = (
  text: string,
  begins: (text: string, line: number) => boolean,
  parse: (record: string) => ParsedAttempt[],
): ParsedAttempt[] => {
  const first = text.indexOf('\n');
  if (first < 0 || first === text.length - 1) return parse(text);
  const out: ParsedAttempt[] = [];
  const take = (start: number, end: number): void => {
    const record = text.slice(start, end).trimEnd();
    if (record === '') return;
    for (const attempt of moved(through(record, flatView(record), parse), start)) out.push(attempt);
  };
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (isBlank(text, line, end) || (line > start && begins(text, line))) {
      take(start, line);
      start = line;
    }
    line = end + 1;
  }
  take(start, text.length);
  return out;
};

export const isBlank = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
};
