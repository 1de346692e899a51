import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { eximDelivery } from './shared/exim-delivery.ts';
import { beginsEximRecord, eximId, eximTime } from './shared/exim-head.ts';
import { eximInbound } from './shared/exim-inbound.ts';
import { eximReplyText, readEximReason } from './shared/exim-reason.ts';
import { readHost } from './shared/host.ts';
import { parseLog } from './shared/plain.ts';
import { eachRecord } from './shared/records.ts';

/** Words of a line that tells of one host's failure before the next one is tried: it has a message id and no mark. */
const trouble =
  /(?:SMTP|LMTP) error (?:from remote|after)|Connection refused|Connection timed out|Connection reset by peer|No route to host|(?:Network|Host) is unreachable|Remote host \S+ \[\S+\] closed connection|SMTP timeout (?:after|while)|retry timeout exceeded/;

const tried = (line: string): ParsedAttempt | null => {
  const found = trouble.exec(line.slice(0, 2000));
  const id = found === null ? null : eximId(line, found.index);
  if (found === null || id === null || / (?:<=|Completed)/.test(line.slice(0, found.index))) return null;
  const at = found.index;
  const attempt = blankAttempt('exim-log');
  const field = line.indexOf('H=');
  const host = readHost(line, field >= 0 && field < at ? field + 2 : id.end + 1, at);
  const span = trimmed(line, at, line.length);
  const reason = readEximReason(line, span.start, span.end);
  const time = eximTime(line);
  const gaveUp = found[0] === 'retry timeout exceeded';
  const name = reason.host ?? host.host;
  attempt.outcome = gaveUp ? 'failed' : reason.reply === null ? 'deferred' : null;
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.facts = {
    ...attempt.facts,
    queueId: id.id,
    remoteMta: name,
    remoteIp: reason.ip ?? host.ip,
    smtpCommand: reason.command,
    at: time.at,
    rawAt: time.rawAt,
  };
  attempt.responders = respondersOf(name);
  const words = eximReplyText(line, reason.reply);
  if (words !== null) attempt.replyText = words;
  return attempt;
};

/** The end of a deferral's line, as people quote it: `R=dnslookup T=remote_smtp defer (110): Connection timed out`. */
const quoted = (line: string): ParsedAttempt | null => {
  const found = /R ?= ?\S{1,64} T ?= ?\S{1,64} defer \(-?\d{1,5}\):? ?/.exec(line.slice(0, 2000));
  if (found === null) return null;
  const attempt = blankAttempt('exim-log');
  const at = found.index;
  const span = trimmed(line, at + found[0].length, line.length);
  const reason = readEximReason(line, span.start, span.end);
  attempt.outcome = 'deferred';
  attempt.direction = 'outbound';
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.facts.remoteMta = reason.host;
  attempt.facts.remoteIp = reason.ip;
  attempt.facts.smtpCommand = reason.command;
  attempt.responders = respondersOf(reason.host);
  attempt.evidence = [{ start: at, end: at + found[0].length, says: 'Exim defers the delivery' }];
  return attempt;
};

const parseRecord = (line: string): ParsedAttempt[] => {
  const found = eximDelivery(line) ?? eximInbound(line) ?? tried(line) ?? quoted(line);
  return found === null ? [] : [found];
};

/** What a check of the sender or the message found is told again, with the client, in the rejection after it. */
const withoutChecks = (attempts: ParsedAttempt[]): ParsedAttempt[] => {
  const isCheck = (attempt: ParsedAttempt): boolean =>
    attempt.evidence[0]?.says === 'this server could not check the message' ||
    (attempt.evidence[0]?.says === 'this server refused it itself' && attempt.facts.smtpCommand === 'MAIL FROM');
  return attempts.filter((attempt, at) => {
    const next = attempts[at + 1];
    if (next?.direction !== 'inbound' || !isCheck(attempt)) return true;
    // `temporarily rejected after DATA` alone: why stands in the check's line.
    if (next.reply === null) next.reason ??= attempt.reason;
    return false;
  });
};

/** Exim's main and reject log (https://www.chiark.greenend.org.uk/doc/exim4-doc-html/spec_html/ch-log_files.html, checked 2026-11-23). */
export const eximLog: InputFormat = {
  id: 'exim-log',
  signals: [
    'defer',
    'r',
    'h',
    'f',
    'unrouteable',
    'refused',
    'retry',
    'remote',
    'authenticator',
    'acl',
    'temporarily',
    'unreachable',
    'timed',
    'timeout',
  ],
  order: 30,
  parse: input => parseLog(input, text => withoutChecks(eachRecord(text, beginsEximRecord, parseRecord))),
};
