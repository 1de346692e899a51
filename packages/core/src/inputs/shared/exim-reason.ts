import type { Span } from '../input-format.ts';
import { readHost } from './host.ts';
import { innermost, isEnhancedAt, isReplyAt } from './innermost.ts';

/** What Exim writes after `defer (…): `, after `** address: ` or in a bounce. */
export interface EximReason {
  reply: Span | null;
  reason: Span | null;
  host: string | null;
  ip: string | null;
  command: string | null;
}

/** Exim's names of the stage that failed (`set_errno` in transports/smtp.c), in the words of RFC 5321. */
const commandOf = (stage: string): string | null => {
  const words = stage.startsWith('pipelined ') ? stage.slice(10) : stage;
  if (words.startsWith('RCPT TO')) return 'RCPT TO';
  if (words.startsWith('MAIL FROM')) return 'MAIL FROM';
  if (/^end of data/i.test(words)) return 'end of DATA';
  if (words.startsWith('initial connection')) return 'CONNECT';
  return /^(?:EHLO|HELO|LHLO|DATA|STARTTLS|AUTH)\b/.exec(words)?.[0] ?? null;
};

interface Stage {
  command: string | null;
  end: number;
}

/** Reads ` after RCPT TO:<user@example.com>: `, from the word `after`. */
const stageAt = (text: string, after: number, end: number): Stage => {
  const from = after + 7;
  const angle = text.indexOf('<', from);
  const colon = text.indexOf(': ', from);
  let stop = colon;
  // `RCPT TO:<…>:` and `MAIL FROM:<…> SIZE=1024:` hold a colon of their own.
  if (angle >= 0 && angle < end && angle - from < 24 && text.charCodeAt(angle - 1) === 58) {
    const close = text.indexOf('>', angle);
    stop = close < 0 ? colon : text.indexOf(':', close);
  }
  if (stop < 0 || stop >= end) stop = end;
  return { command: commandOf(text.slice(from, Math.min(stop, from + 40))), end: Math.min(end, stop + 1) };
};

const skipSpace = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
};

const remoteWords = [
  'SMTP error from remote mail',
  'LMTP error from remote mail',
  'LMTP error after',
  'SMTP error after',
] as const;

const remoteAt = (text: string, start: number, end: number): number => {
  for (const words of remoteWords) {
    const at = text.indexOf(words, start);
    if (at >= 0 && at < end) return at;
  }
  return -1;
};

const hasReply = (text: string, at: number, end: number): boolean => isReplyAt(text, at, end) || isEnhancedAt(text, at);

/** Exim's own last words stand behind the reply: `451 try later: retry timeout exceeded`. */
export const ownEnd = (text: string, from: number, end: number): number => {
  const at = text.indexOf(': retry timeout exceeded', from);
  return at < 0 || at >= end ? end : at;
};

/** `SMTP error from remote mail server: 451 …`, where somebody has left out what it followed. */
const afterColon = (text: string, at: number, end: number): number => {
  const colon = text.indexOf(': ', at);
  return colon > 0 && colon < Math.min(end, at + 48) && hasReply(text, colon + 2, end) ? colon + 2 : at;
};

const remote = (text: string, start: number, at: number, end: number): EximReason => {
  const after = text.indexOf(' after ', at);
  const stage =
    after < 0 || after >= end ? { command: null, end: afterColon(text, at, end) } : stageAt(text, after, end);
  let from = skipSpace(text, stage.end, end);
  let named = { host: null as string | null, ip: null as string | null, end: from };
  if (text.startsWith('host ', from)) {
    named = readHost(text, from + 5, end);
    const colon = text.indexOf(':', named.end);
    from = skipSpace(text, colon < 0 || colon >= end ? named.end : colon + 1, end);
  }
  const stop = ownEnd(text, from, end);
  const reply = from < stop && hasReply(text, from, stop) ? innermost(text, from, stop) : null;
  const words = reply ?? (from < stop ? { start: from, end: stop } : null);
  return {
    reply: words,
    reason: words === null ? { start, end } : null,
    host: named.host,
    ip: named.ip,
    command: stage.command,
  };
};

const named = /(?:Remote host |while connected to |connect to |from )(?=[A-Za-z0-9[])/;

/** Reads a reason that stands in the range. */
export const readEximReason = (text: string, start: number, end: number): EximReason => {
  const at = remoteAt(text, start, end);
  if (at >= 0) return remote(text, start, at, end);
  const was = text.indexOf(' was: ', start);
  const found = named.exec(text.slice(start, end));
  const host = found === null ? null : readHost(text, start + found.index + found[0].length, end);
  const quoted =
    was >= 0 && was < end && hasReply(text, was + 6, end) ? was + 6 : hasReply(text, start, end) ? start : -1;
  return {
    reply: quoted < 0 ? null : { start: quoted, end },
    reason: quoted < 0 ? { start, end } : null,
    host: host?.host ?? null,
    ip: host?.ip ?? null,
    command: null,
  };
};

/** Exim writes the line breaks of a reply as a backslash and an n; null where there are none. */
export const eximReplyText = (text: string, reply: Span | null): string | null => {
  if (reply === null) return null;
  const words = text.slice(reply.start, reply.end);
  return words.includes('\\n') ? words.replaceAll('\\n', '\n') : null;
};
