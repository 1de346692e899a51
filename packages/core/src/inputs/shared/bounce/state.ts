import type { ParsedAttempt } from '../../input-format.ts';
import { blankAttempt } from '../attempt.ts';
import { isReplyAt } from '../innermost.ts';

/** `454 454 4.7.0 TLS not available (state 9).`: an older way of Google to quote a reply and the state of its client. */
const quoted = /^[ \t]{0,8}(?:([245]\d\d) (?=\1[ -]))?(?=[245]\d\d[ -])[^\n]{4,2000}? ?\(state \d{1,2}\)\.?/gm;

/** Replies that end in the state of the client which met them. */
export const stateBounce = (text: string): ParsedAttempt[] => {
  if (!text.includes('(state ')) return [];
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(quoted)) {
    let start = found.index + found[0].search(/\S/);
    if (found[1] !== undefined) start += 4;
    const end = text.indexOf('(state ', start);
    if (!isReplyAt(text, start, end)) continue;
    const attempt = blankAttempt('bounce-text');
    attempt.reply = { start, end: text.slice(start, end).trimEnd().length + start };
    out.push(attempt);
  }
  return out;
};
