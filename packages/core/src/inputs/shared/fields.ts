import type { Span } from '../input-format.ts';
import { stringEnd } from './unescape.ts';

/** The value of `name=value` or `name = "value"` in a record, without quotes or angle brackets; null where there is none. */
export const spanOfField = (record: string, name: string, from = 0): Span | null => {
  for (let at = record.indexOf(name, from); at >= 0; at = record.indexOf(name, at + 1)) {
    const before = at === 0 ? 32 : record.charCodeAt(at - 1);
    if (before > 32 && before !== 44 && before !== 123 && before !== 40) continue;
    let equals = at + name.length;
    while (record.charCodeAt(equals) === 32) equals++;
    if (record.charCodeAt(equals) !== 61) continue;
    let start = equals + 1;
    while (record.charCodeAt(start) === 32) start++;
    return valueAt(record, start);
  }
  return null;
};

const valueAt = (record: string, start: number): Span => {
  const first = record.charCodeAt(start);
  if (first === 34) return { start: start + 1, end: stringEnd(record, start, record.length) };
  const close = first === 60 ? '>' : first === 91 ? ']' : null;
  if (close !== null) {
    const end = record.indexOf(close, start);
    return { start: start + 1, end: end < 0 ? record.length : end };
  }
  let end = start;
  while (end < record.length && record.charCodeAt(end) > 32 && record.charCodeAt(end) !== 44) end++;
  return { start, end };
};

export const textOfField = (record: string, name: string): string | null => {
  const span = spanOfField(record, name);
  return span === null || span.end <= span.start ? null : record.slice(span.start, span.end);
};
