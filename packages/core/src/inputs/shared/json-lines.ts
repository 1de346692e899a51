import { stringEnd, unescapeInto } from './unescape.ts';
import { type View, viewOf } from './view.ts';

/**
 * Where containers (`log`, docker's json-file driver), shippers (`message`, `msg`) and the journal (`MESSAGE`) keep the
 * line that a program wrote.
 */
const lineKey = /"(?:log|message|MESSAGE|msg|line|raw)"\s{0,4}:\s{0,4}"/y;

const messageIn = (text: string, start: number, end: number): number => {
  for (let at = text.indexOf('"', start); at >= 0 && at < end; ) {
    lineKey.lastIndex = at;
    if (lineKey.test(text)) return lineKey.lastIndex - 1;
    const close = stringEnd(text, at, end);
    at = text.indexOf('"', close + 1);
  }
  return -1;
};

/** The log lines that stand in JSON objects, one a line; null where there are none. */
export const unwrappedJsonLines = (text: string): View | null => {
  if (!text.includes('{"')) return null;
  const view = viewOf(text);
  let found = false;
  let brace = text.indexOf('{"');
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (brace >= 0 && brace < line) brace = text.indexOf('{"', line);
    const open = brace >= 0 && brace < end && brace - line < 80 ? messageIn(text, brace, end) : -1;
    if (open >= 0) {
      found = true;
      unescapeInto(view, text, open + 1, stringEnd(text, open, end));
    } else view.copy(line, end);
    if (newline >= 0) view.copy(newline, newline + 1);
    line = end + 1;
  }
  return found ? view.done() : null;
};
