import type { Outcome } from '../contract.ts';
import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { isLocal } from './shared/host.ts';
import { parseLog } from './shared/plain.ts';
import { recordTime } from './shared/postfix-head.ts';
import { qmailInbound } from './shared/qmail-inbound.ts';
import { readQmailReport } from './shared/qmail-words.ts';
import { eachRecord } from './shared/records.ts';
import { fromTai64 } from './shared/tai64.ts';
import { fromEpoch } from './shared/time.ts';

type Word = Exclude<Outcome, 'not-a-reply'>;

const words: Record<string, { outcome: Word; says: string }> = {
  deferral: { outcome: 'deferred', says: 'deferral: qmail keeps the message and retries' },
  failure: { outcome: 'failed', says: 'failure: qmail has given up this recipient' },
  success: { outcome: 'delivered', says: 'success: the next hop took the message' },
};

const report = /(?:^|[\s:])(?:delivery (\d{1,12}): )?(deferral|failure|success): (?=\S)/;

/** The recipient of `starting delivery 7: msg 1234 to remote user@example.com`, which the report itself does not repeat. */
interface Started {
  domain: string | null;
  message: string;
}

const starting = /starting delivery (\d{1,12}): msg (\d{1,20}) to (?:remote|local) /;

const timeOf = (line: string): { at: string | null; rawAt: string | null } => {
  const tai = fromTai64(/@[0-9a-f]{24}/.exec(line.slice(0, 80))?.[0] ?? '');
  if (tai !== null) return { at: tai, rawAt: null };
  // splogger puts seconds since 1970 before the message, multilog nothing.
  const epoch = /(?:^|: )(\d{9,10}\.\d{6}) /.exec(line.slice(0, 120))?.[1];
  if (epoch !== undefined) return { at: fromEpoch(Number(epoch)), rawAt: null };
  const time = recordTime(line);
  return { at: time.at, rawAt: time.rawAt };
};

const startedIn = (line: string, known: Map<string, Started>): boolean => {
  const found = starting.exec(line.slice(0, 400));
  if (found === null) return false;
  // A window over interleaved deliveries; qmail runs at most 500 at once.
  if (known.size > 2000) known.clear();
  known.set(found[1]!, { domain: domainIn(line, found.index + found[0].length, line.length), message: found[2]! });
  return true;
};

const isQmail = (line: string, at: number, numbered: boolean): boolean =>
  numbered || /^[^\s]*_[^\s]*$/.test(line.slice(at, at + 200).split(' ', 1)[0] ?? '');

const parseLine = (line: string, known: Map<string, Started>): ParsedAttempt[] => {
  if (startedIn(line, known)) return [];
  const found = report.exec(line.slice(0, 400));
  if (found === null) {
    const inbound = qmailInbound(line);
    if (inbound === null) return loose(line);
    const time = timeOf(line);
    inbound.facts.at = time.at;
    inbound.facts.rawAt = time.rawAt;
    return [inbound];
  }
  const from = found.index + found[0].length;
  if (!isQmail(line, from, found[1] !== undefined)) return [];
  const span = trimmed(line, from, line.length);
  const attempt = reportAttempt(line, span.start, span.end);
  const word = words[found[2]!]!;
  const start = line.indexOf(found[2]!, found.index);
  const started = known.get(found[1] ?? '');
  const time = timeOf(line);
  attempt.outcome = word.outcome;
  attempt.evidence = [{ start, end: start + found[2]!.length, says: word.says }];
  attempt.facts = {
    ...attempt.facts,
    at: time.at,
    rawAt: time.rawAt,
    queueId: started?.message ?? null,
    recipientDomain: started?.domain ?? null,
  };
  if (!isLocal(null, attempt.facts.remoteIp)) attempt.responders = respondersOf(started?.domain);
  return [attempt];
};

const reportAttempt = (line: string, start: number, end: number): ParsedAttempt => {
  const attempt = blankAttempt('qmail-log');
  const { reply, reason, ip, command } = readQmailReport(line, start, end);
  attempt.reply = reply;
  attempt.reason = reply === null ? reason : null;
  attempt.facts.remoteIp = ip;
  attempt.facts.smtpCommand = command;
  if (reply !== null) {
    const text = line.slice(reply.start, reply.end).replaceAll('_', ' ');
    if (text !== line.slice(reply.start, reply.end)) attempt.replyText = text;
  }
  return attempt;
};

/** A report whose head was cut off still shows qmail's underscores. */
const loose = (line: string): ParsedAttempt[] => {
  const at = line.search(/Remote_host_said:|Sorry,_I_|_does_not_like_recipient|Connected_to_\S{1,60}_but_/);
  if (at < 0) return [];
  let start = at;
  while (start > 0 && line.charCodeAt(start - 1) > 32) start--;
  const attempt = reportAttempt(line, start, trimmed(line, start, line.length).end);
  if (attempt.reply === null) {
    // qmail ends its own words with a code; without one it could not connect, which it retries (qmail-remote.c).
    attempt.outcome = /\(#5\.\d{1,3}\.\d{1,3}\)/.test(line.slice(start, start + 1000)) ? 'failed' : 'deferred';
  }
  return [attempt];
};

const begins = (text: string, line: number): boolean =>
  /^(?:@[0-9a-f]{16}|[A-Z][a-z]{2} |\d{4}-\d\d|delivery |starting |\d{9,10}\.\d|deferral|failure|success|status:|info |new |end )/.test(
    text.slice(line, line + 24),
  );

/** qmail writes underscores for blanks; a look for these costs less than a reading. */
const marks = ['_', 'delivery ', 'rblsmtpd', 'spamdyke', 'CHKUSER', 'qmail-smtpd'] as const;

/** qmail-send's log under multilog or syslog, also notqmail's (https://cr.yp.to/qmail/faq/admin.html). */
export const qmailLog: InputFormat = {
  id: 'qmail-log',
  signals: [
    'deferral',
    'failure',
    'success',
    'said',
    'sorry',
    'connected',
    'like',
    'rblsmtpd',
    'spamdyke',
    'chkuser',
    'qmail',
  ],
  order: 50,
  parse: input => {
    if (!marks.some(mark => input.includes(mark))) return [];
    const known = new Map<string, Started>();
    return parseLog(input, text => eachRecord(text, begins, line => parseLine(line, known)));
  },
};
