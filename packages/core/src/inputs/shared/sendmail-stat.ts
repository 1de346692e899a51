import type { Outcome } from '../../contract.ts';
import type { Span } from '../input-format.ts';
import { readHost } from './host.ts';
import { isEnhancedAt, isReplyAt } from './innermost.ts';

/** What Sendmail writes after `stat=`, between the parentheses of its queue listing, or after `... ` in a session. */
export interface SendmailStat {
  outcome: Exclude<Outcome, 'not-a-reply'> | null;
  reply: Span | null;
  reason: Span | null;
  host: string | null;
  ip: string | null;
}

const isReply = (text: string, at: number, end: number): boolean => isReplyAt(text, at, end) || isEnhancedAt(text, at);

/** Hosts in Sendmail's own words: `Connection refused by mx.example.com.`, `reply: read error from mx.example.com.` */
const byHost = / (?:by|from|with|during user open with) (?=[A-Za-z0-9[][A-Za-z0-9.-]{0,255}\.)/;

const ownWords = (text: string, start: number, end: number, outcome: SendmailStat['outcome']): SendmailStat => {
  const found = byHost.exec(text.slice(start, end));
  const named = found === null ? null : readHost(text, start + found.index + found[0].length, end);
  return { outcome, reply: null, reason: { start, end }, host: named?.host ?? null, ip: named?.ip ?? null };
};

const skip = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 58)) at++;
  return at;
};

/** `Sent (OK id=…)`, `Sent (250 2.0.0 …)`, `Sent (Message accepted for delivery)`. */
const sent = (text: string, start: number, end: number): SendmailStat => {
  const open = text.indexOf('(', start);
  const close = text.lastIndexOf(')', end);
  const inside = open >= 0 && open < end ? { start: open + 1, end: close > open ? Math.min(close, end) : end } : null;
  return { outcome: 'delivered', reply: inside, reason: null, host: null, ip: null };
};

/** Reads a stat that stands in the range; its outcome is null where its words tell none. */
export const readSendmailStat = (text: string, start: number, end: number): SendmailStat => {
  if (text.startsWith('Sent', start)) return sent(text, start, end);
  const deferred = text.startsWith('Deferred', start) || text.startsWith('deferred', start);
  const from = deferred ? skip(text, start + 8, end) : start;
  const outcome = deferred ? 'deferred' : null;
  if (from >= end) return { outcome, reply: null, reason: { start, end }, host: null, ip: null };
  if (isReply(text, from, end)) return { outcome, reply: { start: from, end }, reason: null, host: null, ip: null };
  return ownWords(text, from, end, outcome);
};

/** What the class of a delivery status code says. */
export const outcomeOfClass = (code: string | undefined): SendmailStat['outcome'] => {
  if (code === undefined) return null;
  return code[0] === '2' ? 'delivered' : code[0] === '4' ? 'deferred' : code[0] === '5' ? 'failed' : null;
};
