import type { Outcome } from '../../contract.ts';
import type { ParsedAttempt } from '../input-format.ts';
import { domainOf } from './address.ts';
import { blankAttempt, trimmed } from './attempt.ts';
import { isIp } from './host.ts';
import { isReplyAt } from './innermost.ts';

/** Programs in front of qmail-smtpd that refuse clients themselves, each with its own form of line. */
const rblsmtpd = /rblsmtpd: (\S{1,45}) pid \d{1,10}: (?=[45]\d\d )/;
const spamdyke =
  /spamdyke(?:\[\d{1,10}\])?: ((?:DENIED|TIMEOUT|FILTER|ERROR)[A-Z_]{0,60}) from: (\S{0,320}) to: (\S{0,320}) origin_ip: (\S{1,45})/;
const chkuser =
  /CHKUSER (rejected \w{1,20}|deferred \w{1,20}): from <[^>\n]{0,400}> (?:remote <[^>\n]{0,400}> )?rcpt <([^>\n]{0,320})>[^\n]{0,20}? : ([^\n]{1,200})/;
const smtpdSays = /qmail-smtpd(?:\[\d{1,10}\])?: (?:[^\n]{0,200}? )?(?=[45]\d\d (?:[45]\.\d|[A-Za-z(<]))/;

const inbound = (start: number, end: number, says: string): ParsedAttempt => {
  const attempt = blankAttempt('qmail-log');
  attempt.direction = 'inbound';
  attempt.evidence = [{ start, end, says }];
  return attempt;
};

const reply = (line: string, pattern: RegExp): ParsedAttempt | null => {
  const found = pattern.exec(line);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const attempt = inbound(found.index, from, 'this server itself refused the client');
  const words = trimmed(line, from, line.length);
  if (!isReplyAt(line, words.start, words.end)) return null;
  attempt.reply = words;
  attempt.facts.sendingIp = found[1] !== undefined && isIp(found[1]) ? found[1] : null;
  return attempt;
};

/** spamdyke names the filter that decided; only some of them let the client try again. */
const outcomeOf = (name: string): Exclude<Outcome, 'not-a-reply'> =>
  /GRAYLIST|GREYLIST|TIMEOUT|EARLYTALKER|ERROR/.test(name) ? 'deferred' : 'failed';

const bySpamdyke = (line: string): ParsedAttempt | null => {
  const found = spamdyke.exec(line);
  if (found === null) return null;
  const start = line.indexOf(found[1]!, found.index);
  const attempt = inbound(start, start + found[1]!.length, 'spamdyke on this server refused the client');
  attempt.outcome = outcomeOf(found[1]!);
  attempt.reason = { start, end: start + found[1]!.length };
  attempt.facts.recipientDomain = domainOf(found[3]);
  attempt.facts.sendingIp = isIp(found[4]!) ? found[4]! : null;
  attempt.facts.smtpCommand = 'RCPT TO';
  return attempt;
};

const byChkuser = (line: string): ParsedAttempt | null => {
  const found = chkuser.exec(line);
  if (found === null) return null;
  const start = found.index + found[0].length - found[3]!.length;
  const attempt = inbound(found.index, found.index + 8 + found[1]!.length, 'chkuser on this server refused the client');
  attempt.outcome = found[1]!.startsWith('deferred') ? 'deferred' : 'failed';
  attempt.reason = trimmed(line, start, start + found[3]!.length);
  attempt.facts.recipientDomain = domainOf(found[2]);
  attempt.facts.smtpCommand = found[1]!.endsWith('rcpt') ? 'RCPT TO' : null;
  return attempt;
};

/** Reads a line by which a qmail server refused a client; null where the line is none. */
export const qmailInbound = (line: string): ParsedAttempt | null => {
  const head = line.slice(0, 2000);
  return reply(head, rblsmtpd) ?? bySpamdyke(head) ?? byChkuser(head) ?? reply(head, smtpdSays);
};
