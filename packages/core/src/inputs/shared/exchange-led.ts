import type { ParsedAttempt } from '../input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './attempt.ts';
import { isIp } from './host.ts';
import { innermost } from './innermost.ts';

/** The value of `{NAME=…}` near `at`, up to its brace. */
const textIn = (text: string, name: string, from: number, to: number): string | null => {
  const at = text.indexOf(`{${name}=`, from);
  if (at < 0 || at >= to) return null;
  const close = text.indexOf('}', at);
  const value = text.slice(at + name.length + 2, close < 0 || close > to ? to : close).trim();
  return value === '' ? null : value;
};

const ledEnd = (text: string, from: number): number => {
  for (let at = text.indexOf('}', from); at >= 0; at = text.indexOf('}', at + 1)) {
    const next = text.charCodeAt(at + 1);
    // A brace inside the reply is followed by more of it.
    if (Number.isNaN(next) || next === 59 || next === 93 || next <= 34 || next === 44 || next === 39) return at;
  }
  return text.length;
};

const tracked: readonly [string, 'deferred' | 'failed'][] = [
  [',DEFER,', 'deferred'],
  [',FAIL,', 'failed'],
];

const emailBefore = /[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,255})/;

/** `[{LRT=…};{LED=451 4.7.1 …};{FQDN=mx.example.com};{IP=192.0.2.1}]`: last retry time, last error, host and address. */
export const exchangeLed = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (let at = text.indexOf('{LED='); at >= 0; at = text.indexOf('{LED=', at + 5)) {
    const end = ledEnd(text, at + 5);
    const { start, end: stop } = trimmed(text, at + 5, end);
    if (start >= stop) continue;
    const from = Math.max(0, text.lastIndexOf('[', at), text.lastIndexOf('\n', at));
    const to = Math.min(text.length, end + 600);
    const attempt = blankAttempt('exchange');
    const host = textIn(text, 'FQDN', from, to);
    const ip = textIn(text, 'IP', from, to);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
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
