import type { ParsedAttempt } from '../input-format.ts';
import { domainIn } from './address.ts';
import { isPattern } from './around-code.ts';
import { blankAttempt, trimmed } from './attempt.ts';
import { eximId, eximTime } from './exim-head.ts';
import { readHost } from './host.ts';
import { isEnhancedAt, isReplyAt } from './innermost.ts';

/** What Exim refused, as the log names it, in the words of RFC 5321. */
const commandOf = (words: string): string | null => {
  if (words.startsWith('RCPT')) return 'RCPT TO';
  if (words.startsWith('MAIL')) return 'MAIL FROM';
  if (/^(?:after DATA|during MIME)/.test(words)) return 'end of DATA';
  if (words.startsWith('connection')) return 'CONNECT';
  return /^(?:EHLO|HELO|STARTTLS|AUTH|VRFY|EXPN|ETRN|DATA)\b/.exec(words)?.[0] ?? null;
};

const clientIp = (line: string): string | null => {
  const at = line.indexOf('H=');
  if (at >= 0) {
    const open = line.indexOf('[', at);
    return open < 0 ? null : readHost(line, open, line.length).ip;
  }
  const from = line.search(/(?:from|for) (?:\S+ )?(?:\(\S+\) )?\[/);
  return from < 0 ? null : readHost(line, line.indexOf('[', from), line.length).ip;
};

const inbound = (line: string, at: number, end: number, says: string): ParsedAttempt => {
  const attempt = blankAttempt('exim-log');
  const time = eximTime(line);
  attempt.direction = 'inbound';
  attempt.facts.queueId = eximId(line, at)?.id ?? null;
  attempt.facts.sendingIp = clientIp(line);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.evidence = [{ start: at, end, says }];
  return attempt;
};

const isEximLine = (line: string, at: number): boolean =>
  /(?:^|\s)H=|(?:^|\s)F=</.test(line.slice(0, at)) ||
  eximId(line, at) !== null ||
  /^(?:RCPT <|after DATA|MAIL <|EHLO or HELO)/.test(line.slice(at + 9, at + 24));

/** The refusal's own words: after the address or the name of the check, and a colon. */
const wordsStart = (line: string, from: number): number => {
  const close = line.startsWith('RCPT <', from) || line.startsWith('MAIL <', from) ? line.indexOf('>', from) : from;
  const colon = line.indexOf(': ', close < 0 ? from : close);
  return colon < 0 ? -1 : colon + 2;
};

const rejected = (line: string): ParsedAttempt | null => {
  const at = line.indexOf('rejected ');
  if (at < 0 || !isEximLine(line, at) || isPattern(line)) return null;
  const temporary = line.startsWith('temporarily ', at - 12);
  const from = at + 9;
  const command = commandOf(line.slice(from, from + 40));
  if (command === null && !temporary && !/^(?:by|because|from)\b/.test(line.slice(from, from + 10))) return null;
  const start = temporary ? at - 12 : at;
  const attempt = inbound(
    line,
    start,
    at + 8,
    temporary ? 'this server deferred it itself' : 'this server refused it itself',
  );
  attempt.outcome = temporary ? 'deferred' : 'failed';
  attempt.facts.smtpCommand = command;
  const words = wordsStart(line, from);
  attempt.facts.recipientDomain = line.startsWith('RCPT <', from)
    ? domainIn(line, from, words < 0 ? line.length : words)
    : null;
  if (words >= 0) {
    const span = trimmed(line, words, line.length);
    if (isReplyAt(line, span.start, span.end) || isEnhancedAt(line, span.start)) attempt.reply = span;
    else attempt.reason = span;
  }
  return attempt;
};

interface Refusal {
  words: string;
  outcome: 'deferred' | 'failed' | null;
  command: string;
}

/** Refusals in other words: connection limits, failed authentication, unfinished sender verification. */
const refusals: readonly Refusal[] = [
  { words: ' refused: ', outcome: 'deferred', command: 'CONNECT' },
  { words: ' authenticator failed for ', outcome: null, command: 'AUTH' },
  { words: 'sender verify defer for ', outcome: 'deferred', command: 'MAIL FROM' },
  { words: 'sender verify fail for ', outcome: 'failed', command: 'MAIL FROM' },
];

const refused = (line: string): ParsedAttempt | null => {
  const refusal = refusals.find(({ words }) => line.includes(words));
  if (refusal === undefined) return null;
  const at = line.indexOf(refusal.words);
  if (refusal.command === 'CONNECT' && !/[Cc]onnection from /.test(line)) return null;
  const colon = line.indexOf(': ', at);
  if (colon < 0) return null;
  const span = trimmed(line, colon + 2, line.length);
  const attempt = inbound(line, at, at + refusal.words.length, 'this server refused it itself');
  const isReply = isReplyAt(line, span.start, span.end);
  if (refusal.outcome === null && !isReply) return null;
  attempt.outcome = refusal.outcome;
  attempt.facts.smtpCommand = refusal.command;
  attempt.reply = isReply ? span : null;
  attempt.reason = isReply ? null : span;
  return attempt;
};

/** `malware acl condition: clamd …: unable to connect`: a check of the message did not work, and Exim defers it. */
const unchecked = (line: string): ParsedAttempt | null => {
  const found = /\b(?:malware|spam) acl condition: /.exec(line.slice(0, 400));
  if (found === null) return null;
  const end = found.index + found[0].length - 2;
  const attempt = inbound(line, found.index, end, 'this server could not check the message');
  attempt.outcome = 'deferred';
  attempt.facts.smtpCommand = 'end of DATA';
  attempt.reason = trimmed(line, found.index, line.length);
  return attempt;
};

/** `SMTP protocol synchronization error (…): rejected connection from H=…`: the reason stands in front of the refusal. */
const outOfStep = (line: string): ParsedAttempt | null => {
  const found = /\bSMTP (?:protocol )?synchronization error[^:\n]{0,200}(?=: (?:rejected|next input))/.exec(
    line.slice(0, 600),
  );
  if (found === null) return null;
  const end = found.index + found[0].length;
  const attempt = inbound(line, end + 2, Math.min(line.length, end + 10), 'this server refused it itself');
  attempt.outcome = 'failed';
  attempt.facts.smtpCommand = found[0].includes('greeting') ? 'CONNECT' : null;
  attempt.reason = { start: found.index, end };
  return attempt;
};

/** Reads a line by which Exim itself refused a client (ACLs, limits, authentication); null where the line is none. */
export const eximInbound = (line: string): ParsedAttempt | null =>
  outOfStep(line) ?? rejected(line) ?? refused(line) ?? unchecked(line);
