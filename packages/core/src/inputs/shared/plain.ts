import type { ParsedAttempt } from '../input-format.ts';
import { unwrappedJsonLines } from './json-lines.ts';
import { through, type View, viewOf } from './view.ts';

/** What chat, mail and terminals put into text: colours, entities, automatic links, curly quotes, invisible characters. */
const ornaments =
  // oxlint-disable-next-line no-control-regex -- terminal colours are control characters
  /\x1b\[[0-9;?]{0,12}[A-Za-z]|ESC\[[0-9;]{0,8}m|&(?:lt|gt|amp|quot|apos|nbsp|#39|#34|#x27);|<(?:mailto:|https?:\/\/|tel:)[^|<>\s]{1,400}\|[^<>\n]{1,400}>|[\u201c\u201d\u201e\u2018\u2019\u201a\u00a0\u202f\u200b-\u200d\ufeff\r]|=\n|=(?:3D|20|2E)|(?<![^\s>])\*{1,2}(?=[A-Za-z0-9<])|(?<=[^\s*<])\*{1,2}(?=[\s:;,.]|$)/g;

const plainFor: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#34;': '"',
  '&#x27;': "'",
  // What is left of quoted-printable (RFC 2045 section 6.7): a soft line break, and the bytes that it always escapes.
  '=\n': '',
  '=3D': '=',
  '=20': ' ',
  '=2E': '.',
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
};

/**
 * One search each: on the hot path of log lines a character class over the whole text costs several times more. Each
 * begins with a character that is rare in logs, for a search stops at every place where its first one stands.
 */
const marks = ['&', '|', '\x1b', '*', 'ESC[', '\u00a0'] as const;
const marksOfLines = ['\r', '\n>', '=\n', '=3D'] as const;
/** Outside Latin-1, so that the search ends at once in a text without such characters. */
const wideMarks = /[\u201c\u201d\u201e\u2018\u2019\u201a\u202f\u200b-\u200d\ufeff]/;

const needsPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first === 62 || first === 32 || first === 9) return true;
  for (const mark of marks) if (text.includes(mark)) return true;
  if (text.includes('\n')) for (const mark of marksOfLines) if (text.includes(mark)) return true;
  return wideMarks.test(text);
};

/** `> ` quote marks, but not the `>>> RCPT TO` of a session; `name-1  | ` of docker compose. */
const quoteMarks = /[ \t]{0,8}>(?!>>)(?:[ \t]?>){0,20}[ \t]?/y;
const composeName =
  // oxlint-disable-next-line no-control-regex -- terminal colours are control characters
  /(?:(?:\x1b|ESC)\[[0-9;]{0,8}m)?[A-Za-z0-9_.-]{1,80}[ \t]{1,40}\|(?:(?:\x1b|ESC)\[[0-9;]{0,8}m)? ?/y;

const prefixEnd = (text: string, from: number): number => {
  let at = from;
  quoteMarks.lastIndex = at;
  if (!text.startsWith('>>>', at) && quoteMarks.test(text)) at = quoteMarks.lastIndex;
  composeName.lastIndex = at;
  if (composeName.test(text)) at = composeName.lastIndex;
  return at;
};

interface Edit {
  start: number;
  end: number;
  put: string;
}

const replacement = (found: string): string => {
  const known = plainFor[found];
  if (known !== undefined) return known;
  return found.charCodeAt(0) === 60 ? found.slice(found.indexOf('|') + 1, -1) : '';
};

const editsOf = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (let line = 0; line >= 0 && line < text.length; ) {
    const end = prefixEnd(text, line);
    if (end > line) edits.push({ start: line, end, put: '' });
    const next = text.indexOf('\n', end);
    line = next < 0 ? -1 : next + 1;
  }
  const quotedPrintable = text.includes('=\n') || text.includes('=3D');
  for (const match of text.matchAll(ornaments)) {
    if (match[0].startsWith('=') && !quotedPrintable) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, put: replacement(match[0]) });
  }
  return edits.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** The text without the ornaments, or null where it has none. */
export const plainView = (text: string): View | null => {
  if (!needsPlain(text)) return null;
  const edits = editsOf(text);
  if (edits.length === 0) return null;
  const view = viewOf(text);
  let at = 0;
  for (const { start, end, put } of edits) {
    if (start < at) continue;
    view.copy(at, start);
    if (put !== '') view.put(put, start);
    at = end;
  }
  view.copy(at, text.length);
  return view.done();
};

/** A paragraph that was wrapped, on one line; null where it is on one line already. */
export const flatView = (text: string): View | null => {
  if (!text.includes('\n')) return null;
  const view = viewOf(text);
  let at = 0;
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', at)) {
    let end = newline;
    while (end > at && text.charCodeAt(end - 1) <= 32) end--;
    view.copy(at, end);
    view.put(' ', end);
    at = newline + 1;
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
  }
  view.copy(at, text.length);
  return view.done();
};

/** Parses text that was pasted from a mail, a chat or a terminal. */
export const parseText = (input: string, parse: (text: string) => ParsedAttempt[]): ParsedAttempt[] =>
  through(input, plainView(input), parse);

/** One line as its program wrote it, which needs no view: most of what a log is. */
export const isPlainLine = (text: string): boolean =>
  !text.includes('\n') && !needsPlain(text) && !text.startsWith('{');

/** Parses log lines: as text, and out of the JSON that containers and journals wrap them in. */
export const parseLog = (input: string, parse: (text: string) => ParsedAttempt[]): ParsedAttempt[] =>
  through(input, unwrappedJsonLines(input), text => through(text, plainView(text), parse));
