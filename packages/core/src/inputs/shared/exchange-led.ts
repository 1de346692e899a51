import type { ParsedAttempt } from '../input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './attempt.ts';
import { isIp } from './host.ts';
import { innermost } from './innermost.ts';

/** The value of `{NAME=…}` near `at`, up to its brace. */
const textIn = (text: string, name: string, from: number, to: number): string | null => {
  const entry = text.slice(from, to);
  const at = entry.indexOf(`{${name}=`);
  if (at < 0) return null;
  const close = entry.indexOf('}', at);
  const value = entry.slice(at + name.length + 2, close < 0 ? entry.length : close).trim();
  return value === '' ? null : value;
};

/** An error is cut here where its brace is missing. */
const longest = 4000;
/** How far before an error the fields of its entry and its line are looked for. */
const before = 1000;

const ledEnd = (text: string, from: number, next: number): number => {
  const limit = Math.min(next < 0 ? text.length : next, from + longest);
  for (let at = from; at < limit; at++) {
    if (text.charCodeAt(at) !== 125) continue;
    const after = text.charCodeAt(at + 1);
    // A brace inside the reply is followed by more of it.
    if (Number.isNaN(after) || after === 59 || after === 93 || after <= 34 || after === 44 || after === 39) return at;
  }
  return limit;
};

const tracked: readonly [string, 'deferred' | 'failed'][] = [
  [',DEFER,', 'deferred'],
  [',FAIL,', 'failed'],
];

const emailBefore = /[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,255})/;

/** `[{LRT=…};{LED=451 4.7.1 …};{FQDN=mx.example.com};{IP=192.0.2.1}]`: last retry time, last error, host and address. */
export const exchangeLed = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (let at = text.indexOf('{LED='), next = 0, last = 0; at >= 0; at = next) {
    next = text.indexOf('{LED=', at + 5);
    const end = ledEnd(text, at + 5, next);
    const { start, end: stop } = trimmed(text, at + 5, end);
    if (start >= stop) continue;
    const head = text.slice(Math.max(last, at - before), at);
    const line = head.slice(head.lastIndexOf('\n') + 1);
    const from = at - line.length + line.lastIndexOf('[') + 1;
    const to = Math.min(next < 0 ? text.length : next, end + 600);
    last = end;
    const attempt = blankAttempt('exchange');
    const host = textIn(text, 'FQDN', from, to);
    const ip = textIn(text, 'IP', from, to);
    const word = tracked.find(([mark]) => line.includes(mark));
    attempt.outcome = word?.[1] ?? null;
    attempt.reply = innermost(text, start, stop);
    attempt.facts.remoteMta = host;
    attempt.facts.remoteIp = ip !== null && isIp(ip) ? ip : null;
    attempt.facts.rawAt = textIn(text, 'LRT', from, to);
    attempt.facts.recipientDomain = word === undefined ? null : (emailBefore.exec(line)?.[1]?.toLowerCase() ?? null);
    attempt.responders = respondersOf(host, attempt.facts.recipientDomain);
    out.push(attempt);
  }
  return out;
};
