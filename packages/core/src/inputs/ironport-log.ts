import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { parseLog } from './shared/plain.ts';
import { eachRecord } from './shared/records.ts';
import { readTime } from './shared/time.ts';

/** `Delayed: DCID 7436 MID 64855 …` of the mail logs, `Bounced: 44451135:0 …` of the bounce logs. */
const head = /\b(Delayed|Bounced): (?:DCID:? \d{1,12}|(\d{1,12}):\d{1,6})\s/;
/** `4.3.2 - Not accepting messages at this time`: a class of failures in AsyncOS's own words, not what the server said. */
const reason = /(?:- |")([45]\.\d{1,3}\.\d{1,3} - [^('"]{3,60})/;
/** `('451', ['4.7.1 first line', "second line"])`: what the server said, as Python prints it; code 000 where it said nothing. */
const response = /\('(\d{3})', ?\[(["']?)/;

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

const parseRecord = (record: string): ParsedAttempt[] => {
  const found = head.exec(record.slice(0, 400));
  if (found === null) return [];
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

const begins = (text: string, line: number): boolean =>
  head.test(text.slice(line, line + 80)) || /^(?:[A-Z][a-z]{2} ){2}[ \d]\d |^Info: /.test(text.slice(line, line + 12));

/**
 * The mail and bounce logs of Cisco's Email Security Appliance, once IronPort
 * (https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/212837-when-does-delay-warning-messages-in-boun.html,
 * checked 2026-11-23).
 */
export const ironportLog: InputFormat = {
  id: 'ironport-log',
  signals: ['delayed', 'bounced'],
  order: 96,
  parse: input =>
    input.includes('Delayed: ') || input.includes('Bounced: ')
      ? parseLog(input, text => eachRecord(text, begins, parseRecord))
      : [],
};
