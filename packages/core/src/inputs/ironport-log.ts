import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { innermost } from './shared/innermost.ts';
import { parseLog, parseText } from './shared/plain.ts';
import { eachRecord } from './shared/records.ts';
import { readTime } from './shared/time.ts';

/** `Delayed: DCID 7436 MID 64855 …` of the mail logs, `Bounced: 44451135:0 …` of the bounce logs. */
const head = /\b(Delayed|Bounced): (?:DCID:? \d{1,12}|(\d{1,12}):\d{1,6})\s/;
/** `4.3.2 - Not accepting messages at this time`: a class of failures in AsyncOS's own words, not what the server said. */
const reason = /(?:- |")([45]\.\d{1,3}\.\d{1,3} - [^('"]{3,60})/;
/** `('451', ['4.7.1 first line', "second line"])`: what the server said, as Python prints it; code 000 where it said nothing. */
const response = /\('(\d{3})', ?\[(["']?)/;

/** `MID 64855 RID [0] Response 2.6.0 … Queued mail for delivery`: the answer to a delivery that succeeded. */
const success = /\bMID (\d{1,12}) RID \[[\d, ]{1,80}\] Response ['"]?(?=2\.\d|250|ok\b)/i;

const verdicts = {
  Delayed: { outcome: 'deferred', says: 'the appliance keeps the message and tries again' },
  Bounced: { outcome: 'failed', says: 'the appliance has given the message up' },
} as const;

const field = (record: string, name: RegExp): string | null => name.exec(record)?.[1] ?? null;

const dateAt = (record: string): number => {
  const day = /^\W{0,8}(?:[A-Z][a-z]{2} )(?=[A-Z][a-z]{2} )/.exec(record);
  return day === null ? 0 : day[0].length;
};

/** What the server said, or where it said nothing, the appliance's own words. */
const readResponse = (record: string, from: number, attempt: ParsedAttempt): void => {
  const tail = record.slice(from);
  const why = reason.exec(tail);
  const found = response.exec(tail);
  if (found === null) {
    if (why !== null)
      attempt.reason = trimmed(
        record,
        from + why.index + why[0].length - why[1]!.length,
        from + why.index + why[0].length,
      );
    return;
  }
  const open = from + found.index + found[0].length;
  const close = record.indexOf('])', open);
  let end = close < 0 ? record.length : close;
  if (found[2] !== '' && end > open && /["']/.test(record[end - 1]!)) end--;
  if (found[1] === '000') {
    const start = why === null ? open : from + why.index + why[0].length - why[1]!.length;
    if (end > start) attempt.reason = { start, end };
    return;
  }
  attempt.replyCode = Number(found[1]);
  if (end === open) return;
  attempt.reply = { start: open, end };
  const words = record.slice(open, end).replaceAll(/["'],\s{1,8}["']/g, ' ');
  if (words.length !== end - open) attempt.replyText = words;
};

const delivered = (record: string): ParsedAttempt[] => {
  const found = success.exec(record.slice(0, 400));
  if (found === null) return [];
  const attempt = blankAttempt('ironport-log');
  const time = readTime(record, dateAt(record));
  const { start, end } = trimmed(record, found.index + found[0].length, record.length);
  attempt.outcome = 'delivered';
  attempt.evidence = [{ start, end, says: 'the next server took the message' }];
  attempt.reply = { start, end };
  attempt.facts.queueId = found[1]!;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  return [attempt];
};

const parseRecord = (record: string): ParsedAttempt[] => {
  const found = head.exec(record.slice(0, 400));
  if (found === null) return delivered(record);
  const attempt = blankAttempt('ironport-log');
  const verdict = verdicts[found[1] as keyof typeof verdicts];
  const from = found.index + found[0].length;
  const time = readTime(record, dateAt(record));
  attempt.outcome = verdict.outcome;
  attempt.evidence = [{ start: found.index, end: found.index + found[1]!.length, says: verdict.says }];
  attempt.facts.queueId = found[2] ?? field(record, /\b(?:MID|Message) (\d{1,12})/);
  const recipient = / To: ?<([^<>]{1,320})>/.exec(record);
  if (recipient !== null) attempt.facts.recipientDomain = domainIn(recipient[1]!, 0, recipient[1]!.length);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.responders = respondersOf(attempt.facts.recipientDomain);
  readResponse(record, from, attempt);
  return [attempt];
};

/** `5.1.0 - Unknown address error 550-'…'`: a reply as the appliance's bounces quote it, pasted alone. */
const quoted =
  /[45]\.\d\.\d - (?:Unknown address error|Not accepting messages at this time|Other network problem) \d{3}-['"]/;

const quotation = (text: string): ParsedAttempt[] => {
  const found = quoted.exec(text.slice(0, 2000));
  if (found === null) return [];
  const attempt = blankAttempt('ironport-log');
  attempt.reply = innermost(text, found.index, trimmed(text, found.index, text.length).end);
  return [attempt];
};

const marks = ['Delayed: ', 'Bounced: ', '] Response '] as const;

const begins = (text: string, line: number): boolean =>
  head.test(text.slice(line, line + 80)) || /^(?:[A-Z][a-z]{2} ){2}[ \d]\d |^Info: /.test(text.slice(line, line + 12));

/**
 * The mail and bounce logs of Cisco's Email Security Appliance, once IronPort
 * (https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/212837-when-does-delay-warning-messages-in-boun.html,
 * checked 2026-11-23).
 */
export const ironportLog: InputFormat = {
  id: 'ironport-log',
  signals: ['delayed', 'bounced', 'rid', 'unknown', 'accepting', 'problem'],
  order: 96,
  parse: input => {
    if (marks.some(mark => input.includes(mark))) {
      const attempts = parseLog(input, text => eachRecord(text, begins, parseRecord));
      if (attempts.length > 0) return attempts;
    }
    return input.includes('.0 - ') || input.includes('.2 - ') ? parseText(input, quotation) : [];
  },
};
