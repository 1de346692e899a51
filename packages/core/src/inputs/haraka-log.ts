import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainOf } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { spanOfField, textOfField } from './shared/fields.ts';
import { isIp } from './shared/host.ts';
import { isReplyAt } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';
import { recordTime } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';

/** `[NOTICE] [930E3B02-….1.1] [outbound] …`: level, connection or transaction, plugin. */
const tag = /\[(?:PROTOCOL|DEBUG|INFO|NOTICE|WARN|ERROR|CRIT)\] (?:\[([0-9A-F-]{36}[0-9.]*|-)\] )?\[(\w{1,40})\] /;

const begin = (line: string, id: string | undefined): ParsedAttempt => {
  const attempt = blankAttempt('haraka-log');
  const time = recordTime(line);
  attempt.facts.queueId = id === undefined || id === '-' ? null : id;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  return attempt;
};

const recipient = /recipient <([^<>\s]{0,320})> (rejected|deferred): /;

const perRecipient = (line: string, id: string | undefined): ParsedAttempt | null => {
  const found = recipient.exec(line);
  if (found === null) return null;
  const attempt = begin(line, id);
  const from = found.index + found[0].length;
  const span = trimmed(line, from, line.length);
  attempt[isReplyAt(line, span.start, span.end) ? 'reply' : 'reason'] = span;
  attempt.outcome = found[2] === 'deferred' ? 'deferred' : 'failed';
  attempt.evidence = [
    { start: from - 2 - found[2]!.length, end: from - 2, says: `Haraka calls the recipient ${found[2]}` },
  ];
  attempt.facts.smtpCommand = 'RCPT TO';
  attempt.facts.recipientDomain = domainOf(found[1]);
  attempt.responders = respondersOf(attempt.facts.recipientDomain);
  return attempt;
};

const tempFailing = /Temp failing \S{1,200} for (\d{1,9}) seconds: /;
const closed = /Remote end (\S{1,80}):\d{1,5} closed connection|Failed to (?:connect to|get socket)[^\n]{0,200}/;

const trouble = (line: string, id: string | undefined): ParsedAttempt | null => {
  const temp = tempFailing.exec(line);
  const found = temp ?? closed.exec(line);
  if (found === null) return null;
  const attempt = begin(line, id);
  const span = trimmed(line, temp === null ? found.index : temp.index + temp[0].length, line.length);
  attempt[isReplyAt(line, span.start, span.end) ? 'reply' : 'reason'] = span;
  attempt.outcome = 'deferred';
  attempt.evidence = [
    { start: found.index, end: found.index + found[0].length, says: 'Haraka keeps the message and retries' },
  ];
  if (temp === null && found[1] !== undefined && isIp(found[1])) attempt.facts.remoteIp = found[1];
  const domain = /_\d{1,9}_([A-Za-z0-9.-]{1,255}\.[A-Za-z]{2,24}) for /.exec(line)?.[1]?.toLowerCase() ?? null;
  attempt.facts.recipientDomain = domain;
  attempt.responders = respondersOf(domain);
  return attempt;
};

const delivered = (line: string, id: string | undefined): ParsedAttempt | null => {
  const at = line.indexOf('delivered file=');
  if (at < 0) return null;
  const attempt = begin(line, id);
  const response = spanOfField(line, 'response');
  const host = textOfField(line, 'host');
  const ip = textOfField(line, 'ip');
  const delay = Number(textOfField(line, 'delay') ?? Number.NaN);
  attempt.outcome = 'delivered';
  attempt.reply = response;
  attempt.evidence = [{ start: at, end: at + 9, says: 'delivered' }];
  attempt.facts.recipientDomain = textOfField(line, 'domain');
  attempt.facts.remoteMta = host;
  attempt.facts.remoteIp = ip !== null && isIp(ip) ? ip : null;
  attempt.facts.delaySeconds = Number.isFinite(delay) ? delay : null;
  attempt.responders = respondersOf(host, attempt.facts.recipientDomain);
  return attempt;
};

/** `S: 451 …` is what the server said: Haraka itself in `[core]`, the remote one in `[outbound]`. */
const protocol = (line: string, from: number, id: string | undefined, plugin: string): ParsedAttempt | null => {
  if (!line.startsWith('S: ', from)) return null;
  const span = trimmed(line, from + 3, line.length);
  const first = line.charCodeAt(span.start);
  if (!isReplyAt(line, span.start, span.end) || (first !== 52 && first !== 53)) return null;
  const attempt = begin(line, id);
  attempt.direction = plugin === 'outbound' ? 'outbound' : 'inbound';
  attempt.reply = span;
  return attempt;
};

const parseLine = (line: string): ParsedAttempt[] => {
  const found = tag.exec(line.slice(0, 400));
  if (found === null) return [];
  const [head, id, plugin] = found;
  const own =
    perRecipient(line, id) ??
    delivered(line, id) ??
    protocol(line, found.index + head.length, id, plugin!) ??
    (plugin === 'outbound' ? trouble(line, id) : null);
  return own === null ? [] : [own];
};

const begins = (text: string, line: number): boolean => {
  const newline = text.indexOf('\n', line);
  return tag.test(text.slice(line, Math.min(newline < 0 ? text.length : newline, line + 240)));
};

/** Haraka's log (https://haraka.github.io/core/Logging). */
export const harakaLog: InputFormat = {
  id: 'haraka-log',
  signals: ['core', 'outbound'],
  order: 80,
  parse: input => parseLog(input, text => eachRecord(text, begins, parseLine)),
};
