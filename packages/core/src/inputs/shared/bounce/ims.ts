import type { ParsedAttempt, Span } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { readHost } from '../host.ts';
import { replyStart } from '../innermost.ts';

/** `Recipient address: …`, on a line of its own the address as it was written, and then `Reason: Over quota`. */
const recipient =
  /(?:^|\n)[ \t]{0,8}Recipient address: ?(\S{3,320})[ \t]*\n(?:[ \t]{0,8}Original address: ?[^\n]{1,320}\n){0,2}[ \t]{0,8}Reason: ?/g;
const diagnosis = /^[^\n]{0,400}\n[ \t]{0,8}Diagnostic code: ?(?:smtp; ?)?/;

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** A delay notice gives every attempt under its date, the newest first, where the reason is only that it lasts. */
const history = /Delivery attempt history for your mail:\s{1,20}[^\n]{10,60}\n/;

const lastAttempt = (text: string, from: number): Span | null => {
  const found = history.exec(text.slice(from, from + 500));
  if (found === null) return null;
  const start = from + found.index + found[0].length;
  return trimmed(text, start, lineEnd(text, start));
};

/**
 * The recipients in a report of the mail server that Innosoft, Sun (iPlanet) and Oracle have sold in turn
 * (https://uit.tufts.edu/?pid=548&c=429, checked 2026-11-23). It is a failure unless its sentences say that the mail
 * system goes on.
 */
export const imsBounce = (text: string): ParsedAttempt[] => {
  if (!text.includes('Recipient address:')) return [];
  const goesOn = /will continue to (?:try|attempt)|enqueued and undeliverable for/.test(text.slice(0, 20_000));
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(recipient)) {
    const from = found.index + found[0].length;
    const attempt = blankAttempt('bounce-text');
    const next = diagnosis.exec(text.slice(from, from + 500));
    const start = next === null ? from : from + next[0].length;
    const stated = trimmed(text, start, lineEnd(text, start));
    const attempted = text.startsWith('unable to deliver this message after', stated.start)
      ? lastAttempt(text, stated.end)
      : null;
    const span = attempted ?? stated;
    const reply = next === null && attempted === null ? -1 : replyStart(text, span.start, span.end);
    if (span.start >= span.end) continue;
    if (reply >= 0) attempt.reply = { start: reply, end: span.end };
    else attempt.reason = span;
    const remote = /\n[ \t]{0,8}Remote system: ?(?:dns; ?)?/.exec(text.slice(span.end, span.end + 40));
    if (remote !== null)
      attempt.facts.remoteMta = readHost(text, span.end + remote[0].length, lineEnd(text, span.end + 1)).host;
    attempt.outcome = goesOn ? 'deferred' : 'failed';
    attempt.facts.recipientDomain = domainIn(found[1]!, 0, found[1]!.length);
    attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
    out.push(attempt);
  }
  return out;
};
