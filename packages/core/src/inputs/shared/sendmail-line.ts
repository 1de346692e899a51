import type { ParsedAttempt, Span } from '../input-format.ts';
import { domainIn } from './address.ts';
import { blankAttempt, respondersOf, trimmed } from './attempt.ts';
import { fromClock } from './duration.ts';
import { isLocal, readHost } from './host.ts';
import { isReplyAt } from './innermost.ts';
import { recordTime } from './postfix-head.ts';
import { outcomeOfClass, readSendmailStat } from './sendmail-stat.ts';

/** The value of `name=` up to `, `, as offsets; null where the line has none. */
const field = (line: string, name: string): { start: number; end: number } | null => {
  const at = line.indexOf(name);
  if (at < 0) return null;
  const start = at + name.length;
  const comma = line.indexOf(', ', start);
  return { start, end: comma < 0 ? line.length : comma };
};

const textOf = (line: string, name: string): string | null => {
  const at = field(line, name);
  return at === null ? null : line.slice(at.start, at.end);
};

/** Since 8.16 the server's words stand beside the stat: `dsn=5.1.1, reply=550 5.1.1 … , stat=User unknown`. */
const replyBeside = (line: string, stat: number): Span | null => {
  const at = line.lastIndexOf(' reply=', stat);
  if (at < 0) return null;
  const span = trimmed(line, at + 7, line.lastIndexOf(',', stat));
  return isReplyAt(line, span.start, span.end) ? span : null;
};

const queueId = /(?:^|[\s:])([0-9A-Za-z]{8,20}): (?:to=|from=|ruleset=|[Mm]ilter|<|timeout|\w)/;

const idOf = (line: string, before: number): string | null => {
  const found = queueId.exec(line.slice(0, Math.min(before + 4, 240)));
  return found !== null && /\d/.test(found[1]!) && !/^\d+$/.test(found[1]!) ? found[1]! : null;
};

const begin = (line: string, at: number, end: number, says: string): ParsedAttempt => {
  const attempt = blankAttempt('sendmail-log');
  const time = recordTime(line);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.facts.queueId = idOf(line, at);
  attempt.evidence = [{ start: at, end, says }];
  return attempt;
};

/** `to=<user@example.com>, delay=…, relay=mx.example.com. [192.0.2.1], dsn=4.7.1, stat=Deferred: 451 …`. */
const delivery = (line: string): ParsedAttempt | null => {
  const at = line.indexOf('stat=');
  if (at < 0 || (at > 0 && line.charCodeAt(at - 1) > 44)) return null;
  const { start, end } = trimmed(line, at + 5, line.length);
  // `stat=queued` reports nothing yet; a quoted stat is OpenSMTPD's.
  if (start >= end || line.startsWith('queued', start) || line.charCodeAt(start) === 34) return null;
  const stat = readSendmailStat(line, start, end);
  const dsn = textOf(line, 'dsn=') ?? undefined;
  const outcome = stat.outcome ?? outcomeOfClass(dsn);
  if (outcome === null && dsn === undefined && !/(?:^|[\s,])to=/.test(line.slice(0, at))) return null;
  const word = line.indexOf(':', start);
  const attempt = begin(
    line,
    at,
    word < 0 || word > start + 12 ? Math.min(end, start + 12) : word,
    'the stat of Sendmail, which owns the message',
  );
  const to = field(line, 'to=');
  const relay = field(line, ' relay=');
  const named = relay === null ? null : readHost(line, relay.start, relay.end);
  const domain = to === null || to.start > at ? null : domainIn(line, to.start, to.end);
  const host = stat.host ?? named?.host ?? null;
  const ip = stat.ip ?? named?.ip ?? null;
  attempt.outcome = outcome;
  attempt.reply = stat.reply ?? replyBeside(line, at);
  attempt.reason = attempt.reply === null ? stat.reason : null;
  attempt.facts.recipientDomain = domain;
  attempt.facts.remoteMta = host;
  attempt.facts.remoteIp = ip;
  attempt.facts.delaySeconds = fromClock(textOf(line, ' delay=') ?? '');
  // Its own mailboxes are no other server's, whatever domain they have.
  const isOwn = isLocal(host, ip) || /^(?:local|prog|\*file\*)$/.test(textOf(line, ' mailer=') ?? '');
  attempt.responders = isOwn ? [] : respondersOf(stat.host, named?.host, domain);
  if (dsn !== undefined && /^[245]\.\d{1,3}\.\d{1,3}$/.test(dsn)) attempt.enhancedStatusCode = dsn;
  return attempt;
};

const commands: Record<string, string> = {
  check_relay: 'CONNECT',
  check_mail: 'MAIL FROM',
  check_rcpt: 'RCPT TO',
  check_data: 'DATA',
  check_eoh: 'end of DATA',
  check_compat: 'end of DATA',
  check_vrfy: 'VRFY',
};

/** `ruleset=check_rcpt, arg1=<user@example.com>, relay=host [192.0.2.1], reject=451 4.7.1 …`, and milters' verdicts. */
const rejection = (line: string): ParsedAttempt | null => {
  const at = line.indexOf('reject=');
  if (at < 0 || (at > 0 && line.charCodeAt(at - 1) > 44)) return null;
  const span = trimmed(line, at + 7, line.length);
  // `reject=450, resample=65` of a program counts something; a reply goes on with words.
  if (
    !isReplyAt(line, span.start, span.end) ||
    !/^\d{3}[ -]+[^\s\d]|^\d{3} \d\./.test(line.slice(span.start, span.start + 8))
  )
    return null;
  const attempt = begin(line, at, at + 6, 'this server itself refused');
  const ruleset = textOf(line, 'ruleset=');
  const relay = field(line, 'relay=');
  const argument = ruleset === 'check_rcpt' ? field(line, 'arg1=') : field(line, 'to=');
  const milter = /[Mm]ilter(?: \([^)]{0,80}\))?: (data|to|from|connect|helo|header|eom|body)\b/.exec(
    line.slice(0, 400),
  )?.[1];
  attempt.direction = 'inbound';
  attempt.reply = span;
  attempt.facts.smtpCommand = ruleset === null ? milterCommand(milter) : (commands[ruleset] ?? null);
  attempt.facts.sendingIp = relay === null ? null : readHost(line, relay.start, relay.end).ip;
  attempt.facts.recipientDomain = argument === null ? null : domainIn(line, argument.start, argument.end);
  return attempt;
};

const milterCommand = (word: string | undefined): string | null => {
  if (word === undefined) return null;
  return { to: 'RCPT TO', from: 'MAIL FROM', connect: 'CONNECT', helo: 'EHLO' }[word] ?? 'end of DATA';
};

/** Words by which Sendmail itself turns clients away or cannot reach a milter, without any reply. */
const own =
  /rejecting (?:connections on daemon|commands from) [^:]{1,120}: ?(.{1,200})|Milter \([^)]{1,80}\): (?:error connecting to filter|to error state|timeout|local socket|read returned)[^\n]{0,200}/;

const ownTrouble = (line: string): ParsedAttempt | null => {
  if (!line.includes('rejecting ') && !line.includes('Milter (')) return null;
  const found = own.exec(line.slice(0, 2000));
  if (found === null) return null;
  const end = found.index + found[0].length;
  const attempt = begin(line, found.index, end, 'this server itself turns clients away');
  attempt.direction = 'inbound';
  attempt.outcome = 'deferred';
  attempt.reason = { start: found.index, end };
  return attempt;
};

/** `<user@example.com>... Deferred: 450 4.7.1 …` and `421 example.com (smtp)... Deferred: Connection timed out …`. */
const session = (line: string): ParsedAttempt | null => {
  const dots = line.indexOf('... Deferred');
  const at = dots >= 0 ? dots + 4 : /^\W{0,4}Deferred: \S/.test(line.slice(0, 16)) ? line.indexOf('Deferred') : -1;
  if (at < 0) return null;
  const { start, end } = trimmed(line, at, line.length);
  const stat = readSendmailStat(line, start, end);
  const attempt = begin(line, at, at + 8, 'Sendmail keeps the message and retries');
  const domain = domainIn(line, 0, at);
  const mailer = /(\S{1,120}) \([A-Za-z0-9_]{1,20}\)$/.exec(line.slice(0, Math.max(0, at - 4)));
  const host = stat.host ?? (mailer === null ? null : readHost(mailer[1]!, 0, mailer[1]!.length).host);
  attempt.outcome = /[Mm]essage will be deleted|could not be delivered for/.test(line) ? 'failed' : 'deferred';
  attempt.reply = stat.reply;
  attempt.reason = stat.reason;
  attempt.facts.recipientDomain = domain;
  attempt.facts.remoteMta = host;
  attempt.responders = respondersOf(host, domain);
  return attempt;
};

/** `(host map: lookup (example.com): deferred)` of the queue listing, as people paste it alone. */
const mapLookup = (line: string): ParsedAttempt | null => {
  const found = /\bhost map: lookup \(([^()\s]{1,255})\): deferred/.exec(line.slice(0, 400));
  if (found === null) return null;
  const attempt = begin(line, found.index, found.index + found[0].length, 'Sendmail keeps the message and retries');
  attempt.outcome = 'deferred';
  attempt.reason = { start: found.index, end: found.index + found[0].length };
  attempt.facts.recipientDomain = found[1]!;
  attempt.responders = respondersOf(found[1]);
  return attempt;
};

/** Reads one line of Sendmail's log; null where it reports nothing. */
export const sendmailLine = (line: string): ParsedAttempt | null =>
  delivery(line) ?? rejection(line) ?? ownTrouble(line) ?? session(line) ?? mapLookup(line);
