import type { Evidence } from '../../contract.ts';
import type { ParsedAttempt, Span } from '../input-format.ts';
import { domainIn } from './address.ts';
import { respondersOf, trimmed } from './attempt.ts';
import { fromUnits } from './duration.ts';
import { eximId, eximTime } from './exim-head.ts';
import { type EximReason, eximReplyText, readEximReason } from './exim-reason.ts';
import { isLocal, type NamedHost, readHost } from './host.ts';

interface Mark {
  at: number;
  mark: string;
}

/** The flags of the main log (Exim specification, chapter "Log files"): `==` deferred, `**` failed, the rest delivered. */
const marks = ['==', '**', '=>', '->', '>>', '*>'] as const;

const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  '==': { outcome: 'deferred', says: 'Exim marks a deferred delivery with ==' },
  '**': { outcome: 'failed', says: 'Exim marks a failed delivery with **' },
  '=>': { outcome: 'delivered', says: 'Exim marks a delivery with =>' },
  '->': { outcome: 'delivered', says: 'Exim marks a further address of a delivery with ->' },
  '>>': { outcome: 'delivered', says: 'Exim marks a cutthrough delivery with >>' },
  '*>': { outcome: 'delivered', says: 'Exim marks a suppressed delivery with *>' },
};

const markIn = (line: string): Mark | null => {
  for (const mark of marks) {
    const at = line.startsWith(`${mark} `) ? 0 : line.indexOf(` ${mark} `) + 1;
    if (at === 0 && !line.startsWith(`${mark} `)) continue;
    return { at, mark };
  }
  return null;
};

/** A mark alone proves nothing (`a == b`): a message id before it, or a router, transport or defer code after it, does. */
const isExim = (line: string, { at, mark }: Mark): boolean => {
  const id = eximId(line, at);
  // The mark comes right behind the id; further on it may be anything, such as the end of a shell's `echo … >> file`.
  if (id !== null) return mark !== '>>' || line.slice(id.end, at).trim() === '';
  if (/ R=\S+ T=| routing defer \(| defer \(-?\d+\)/.test(line)) return true;
  return at === 0 && mark === '**' && /^\*\* \S+@\S+(?: \S+)?: /.test(line);
};

const hostField = (line: string, from: number): NamedHost => {
  const at = line.indexOf(' H=', from);
  return at < 0 ? { host: null, ip: null, end: 0 } : readHost(line, at + 3, line.length);
};

const confirmation = (line: string, from: number): Span | null => {
  const at = line.indexOf(' C="', from);
  if (at < 0) return null;
  const close = line.indexOf('"', at + 4);
  return trimmed(line, at + 4, close < 0 ? line.length : close);
};

/** Where the reason begins: after `defer (-44): `, or after the first colon that follows the address and the fields. */
const reasonStart = (line: string, from: number): number => {
  const defer = line.indexOf('defer (', from);
  const close = defer < 0 ? from : line.indexOf(')', defer);
  const known = /(?:SMTP|LMTP) error (?:from remote|after)/.exec(line.slice(close < 0 ? from : close));
  if (known !== null) return (close < 0 ? from : close) + known.index;
  const colon = line.indexOf(': ', close < 0 ? from : close);
  return colon < 0 ? -1 : colon + 2;
};

const addressEnd = (line: string, from: number): number => {
  const field = line.search(/ (?:R=|T=|H=|routing |defer \()|: /);
  return field > from ? field : Math.min(line.length, from + 320);
};

const nothing: EximReason = { reply: null, reason: null, host: null, ip: null, command: null };

const reasonOf = (line: string, from: number): EximReason => {
  const start = reasonStart(line, from);
  if (start < 0) return nothing;
  const span = trimmed(line, start, line.length);
  return span.start < span.end ? readEximReason(line, span.start, span.end) : nothing;
};

const queueTime = (line: string, from: number): number | null => {
  const at = line.indexOf(' QT=', from);
  return at < 0 ? null : fromUnits(line.slice(at + 4, at + 30).split(' ', 1)[0] ?? '');
};

/** Reads a `==`, `**`, `=>`, `->`, `>>` or `*>` line; null where the line is none. */
export const eximDelivery = (line: string): ParsedAttempt | null => {
  const mark = markIn(line);
  if (mark === null || !isExim(line, mark)) return null;
  const word = outcomes[mark.mark]!;
  const from = mark.at + 2;
  const delivered = word.outcome === 'delivered';
  const reason = delivered ? { ...nothing, reply: confirmation(line, from) } : reasonOf(line, from);
  const field = hostField(line, from);
  const host = reason.host ?? field.host;
  const ip = reason.ip ?? field.ip;
  const domain = domainIn(line, from, addressEnd(line, from));
  const time = eximTime(line);
  const words = eximReplyText(line, reason.reply);
  const evidence: Evidence[] = [{ start: mark.at, end: from, says: word.says }];
  const attempt: ParsedAttempt = {
    format: 'exim-log',
    outcome: word.outcome,
    direction: 'outbound',
    reply: reason.reply,
    reason: reason.reason,
    facts: {
      queueId: eximId(line, mark.at)?.id ?? null,
      recipientDomain: domain,
      remoteMta: host,
      remoteIp: ip,
      sendingIp: null,
      smtpCommand: reason.command,
      at: time.at,
      rawAt: time.rawAt,
      delaySeconds: queueTime(line, from),
      attempts: null,
    },
    evidence,
    responders: isLocal(host, ip) ? [] : respondersOf(host, domain),
  };
  if (words !== null) attempt.replyText = words;
  return attempt;
};
