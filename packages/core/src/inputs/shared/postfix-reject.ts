import type { ParsedAttempt, Span } from '../input-format.ts';
import { domainIn } from './address.ts';
import { respondersOf, trimmed } from './attempt.ts';
import { readHost } from './host.ts';
import { innermost, isReplyAt } from './innermost.ts';
import { logHost, queueIdBefore, recordTime } from './postfix-head.ts';

/** smtpd names the command that it refused; the names of the contract are those of `(in reply to …)`. */
const commands: Record<string, string> = {
  RCPT: 'RCPT TO',
  MAIL: 'MAIL FROM',
  'END-OF-MESSAGE': 'end of DATA',
  content: 'end of DATA',
};

/** Where smtpd's own words end: `; from=<…> to=<…> proto=… helo=<…>`, of which any part may be missing. */
const wordsEnd = (record: string, from: number): number => {
  for (const tail of ['; from=', '; to=', '; proto=', '; client=']) {
    const at = record.indexOf(tail, from);
    if (at >= 0) return at;
  }
  return record.length;
};

const verbEnd = (record: string, from: number): number => {
  let at = from;
  for (; at < record.length; at++) {
    const code = record.charCodeAt(at);
    if (!((code >= 65 && code <= 90) || code === 45)) break;
  }
  return at;
};

interface Verdict {
  at: number;
  from: number;
  accepts: boolean;
}

/** `reject: `, `milter-reject: `, `proxy-reject: ` and `proxy-accept: `; a `reject_warning` refuses nothing. */
const verdictOf = (record: string): Verdict | null => {
  const reject = record.indexOf('reject: ');
  if (reject >= 0) return { at: wordStart(record, reject), from: reject + 8, accepts: false };
  const accept = record.indexOf('proxy-accept: ');
  return accept < 0 ? null : { at: accept, from: accept + 14, accepts: true };
};

const wordStart = (record: string, at: number): number => {
  if (record.startsWith('milter-', at - 7) || record.startsWith('filter-', at - 7)) return at - 7;
  return record.startsWith('proxy-', at - 6) ? at - 6 : at;
};

const clientAfter = (record: string, from: number, end: number): { ip: string | null; end: number } => {
  const client = record.indexOf('from ', from);
  if (client < 0 || client > from + 3) return { ip: null, end: from };
  const named = readHost(record, client + 5, end);
  return { ip: named.ip, end: Math.max(named.end, client + 5) };
};

const replyIn = (record: string, from: number, end: number): Span => {
  const { start, end: stop } = trimmed(record, from, end);
  return record.indexOf('MTA(', start) >= 0 ? innermost(record, start, stop) : { start, end: stop };
};

interface Refusal {
  /** The words that show that this server itself answered. */
  mark: Span;
  accepts: boolean;
  command: string | null;
  clientIp: string | null;
  words: Span;
  queueId: string | null;
}

/** A filter of fail2ban or a script that looks for such lines: `reject: RCPT from [^[]*\[(.*)\]: 554`. */
const isPattern = (record: string, from: number): boolean => /\[\^|\\[[\]d.]/.test(record.slice(from, from + 200));

const byVerdict = (record: string): Refusal | null => {
  const verdict = verdictOf(record);
  if (verdict === null) return null;
  const verb = verbEnd(record, verdict.from);
  if (verb - verdict.from < 3 || isPattern(record, verb)) return null;
  const tail = wordsEnd(record, verb);
  const client = clientAfter(record, verb, tail);
  const colon = record.indexOf(': ', Math.max(verb, client.end - 1));
  // A heading or a question quotes the words alone: `"milter-reject: END-OF-MESSAGE from localhost"`.
  if (colon < 0 || colon >= tail || record.slice(verb, colon).includes('"')) return null;
  return {
    mark: { start: verdict.at, end: verdict.from - 2 },
    accepts: verdict.accepts,
    command: record.slice(verdict.from, verb),
    clientIp: client.ip,
    words: replyIn(record, colon + 2, tail),
    queueId: queueIdBefore(record, verdict.at),
  };
};

/**
 * `reject: header Subject: … from host[ip]; from=<…> to=<…> proto=ESMTP helo=<…>: 5.7.1 why`: cleanup quotes the line of
 * the message first, which may hold anything, and the words of the table last (header_checks(5), cleanup_message.c).
 */
const byContent = (record: string): Refusal | null => {
  const at = record.indexOf('reject: ');
  if (at < 0 || !/^(?:mime-|nested-|)?(?:header|body) /.test(record.slice(at + 8, at + 22))) return null;
  const tail = record.lastIndexOf('; from=<');
  const close = tail < 0 ? -1 : record.indexOf('>: ', tail);
  if (close < 0) return null;
  const client = record.lastIndexOf(' from ', tail);
  return {
    mark: { start: at, end: at + 6 },
    accepts: false,
    command: CONTENT,
    clientIp: client < 0 ? null : readHost(record, client + 6, tail).ip,
    words: trimmed(record, close + 3, record.length),
    queueId: queueIdBefore(record, at),
  };
};

const CONTENT = 'content';

const isRefusalAt = (record: string, at: number): boolean =>
  isReplyAt(record, at, record.length) && (record.charCodeAt(at) === 52 || record.charCodeAt(at) === 53);

/** `postfix/smtpd[31]: > host.example.com[192.0.2.66]: 450 …`: what smtpd sends, in the log of debug_peer_list. */
const bySentLine = (record: string): Refusal | null => {
  const at = record.indexOf(']: > ');
  if (at < 0 || !record.includes('postfix')) return null;
  const client = readHost(record, at + 5, record.length);
  if (!record.startsWith(': ', client.end) || !isRefusalAt(record, client.end + 2)) return null;
  const words = trimmed(record, client.end + 2, record.length);
  return {
    mark: { start: at + 3, end: client.end },
    accepts: false,
    command: null,
    clientIp: client.ip,
    words,
    queueId: null,
  };
};

/** A rejection whose head was cut off still shows smtpd's tail: `450 … ; from=<…> to=<…> proto=ESMTP helo=<…>`. */
const byTail = (record: string): Refusal | null => {
  const proto = record.indexOf(' proto=');
  if (proto < 0) return null;
  const { start } = trimmed(record, 0, record.length);
  if (!isRefusalAt(record, start)) return null;
  const tail = wordsEnd(record, start);
  if (tail >= record.length) return null;
  return {
    mark: { start: tail, end: proto + 6 },
    accepts: false,
    command: null,
    clientIp: null,
    words: replyIn(record, start, tail),
    queueId: null,
  };
};

/** Reads a rejection in the log of the server that refuses; null where the line is none. */
export const postfixReject = (record: string): ParsedAttempt | null => {
  const refusal = byVerdict(record) ?? byContent(record) ?? bySentLine(record) ?? byTail(record);
  if (refusal === null) return null;
  const { mark, accepts, command, clientIp, words, queueId } = refusal;
  const digit = record.charCodeAt(words.start);
  const hasCode = digit >= 50 && digit <= 53;
  const from = record.lastIndexOf('; from=<');
  const to = record.indexOf(' to=', from < 0 ? words.end : Math.min(from, words.end));
  const time = recordTime(record);
  return {
    format: 'postfix-log',
    // A table's words without a code go out behind cleanup's own `550 5.7.1`.
    outcome: accepts ? 'delivered' : command === CONTENT && !hasCode ? 'failed' : null,
    direction: 'inbound',
    reply: hasCode ? words : null,
    reason: hasCode ? null : words,
    facts: {
      queueId,
      recipientDomain: to < 0 ? null : domainIn(record, to, toEnd(record, to)),
      remoteMta: null,
      remoteIp: null,
      sendingIp: clientIp,
      smtpCommand: command === null ? null : (commands[command] ?? command),
      at: time.at,
      rawAt: time.rawAt,
      delaySeconds: null,
      attempts: null,
    },
    evidence: [{ ...mark, says: accepts ? 'the filter behind this server accepted' : 'this server itself refused' }],
    responders: respondersOf(logHost(record)),
  };
};

const toEnd = (record: string, to: number): number => {
  const close = record.indexOf(' ', to + 1);
  return close < 0 ? record.length : close;
};
