import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainOf } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { fromUnits } from './shared/duration.ts';
import { spanOfField, textOfField } from './shared/fields.ts';
import { isIp } from './shared/host.ts';
import { isReplyAt, replyStart } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';
import { beginsPostfixRecord, recordTime } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';

const results: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  TempFail: { outcome: 'deferred', says: 'TempFail: OpenSMTPD keeps the message and retries' },
  PermFail: { outcome: 'failed', says: 'PermFail: OpenSMTPD has given up' },
  Loop: { outcome: 'failed', says: 'Loop: OpenSMTPD has given up' },
  Expire: { outcome: 'failed', says: 'Expire: the message was too old for another attempt' },
  Ok: { outcome: 'delivered', says: 'Ok: the next hop took the message' },
};

/** `relay="192.0.2.1 (mx.example.com)"`. */
const relayOf = (value: string | null): { host: string | null; ip: string | null } => {
  const found = /^\[?(?:IPv6:)?([0-9A-Fa-f.:]{2,45})\]?(?: \(([^()\s]{1,255})\))?/.exec(value ?? '');
  const ip = found?.[1] ?? null;
  return { host: found?.[2] ?? null, ip: ip !== null && isIp(ip) ? ip : null };
};

const delivery = (line: string): ParsedAttempt | null => {
  const isDelivery = / (?:mta|mda) delivery |(?:relay|delivery): (?:Ok|TempFail|PermFail) for |evpid=/.test(line);
  const span = isDelivery ? spanOfField(line, 'result') : null;
  const old = /(?:relay|delivery): (TempFail|PermFail|Ok) for ([0-9a-f]{16})/.exec(line);
  const word = results[span === null ? (old?.[1] ?? '') : line.slice(span.start, span.end)];
  if (word === undefined) return null;
  const stat = spanOfField(line, 'stat');
  const relay = relayOf(textOfField(line, 'relay'));
  const attempt = blankAttempt('opensmtpd-log');
  const time = recordTime(line);
  // Without quotes it is the last field.
  const isQuoted = stat !== null && line[stat.start - 1] === '"';
  const words = stat === null ? null : trimmed(line, stat.start, isQuoted ? stat.end : line.length);
  const at = span?.start ?? line.indexOf(old?.[1] ?? '');
  attempt.outcome = word.outcome;
  attempt.evidence = [{ start: at, end: span?.end ?? at + (old?.[1]?.length ?? 0), says: word.says }];
  const reply = words === null ? -1 : replyStart(line, words.start, words.end);
  // `Error ("mail.lmtp: LMTP server error: 550 …")`: what the server said to the delivery agent.
  if (reply >= 0) attempt.reply = { start: reply, end: words!.end };
  else if (words !== null && words.start < words.end) attempt.reason = words;
  const source = textOfField(line, 'source');
  attempt.facts = {
    ...attempt.facts,
    queueId: textOfField(line, 'evpid') ?? old?.[2] ?? null,
    recipientDomain: domainOf(textOfField(line, 'to')),
    remoteMta: relay.host,
    remoteIp: relay.ip,
    sendingIp: source !== null && isIp(source) ? source : null,
    at: time.at,
    rawAt: time.rawAt,
    delaySeconds: fromUnits(textOfField(line, 'delay') ?? ''),
  };
  attempt.responders = respondersOf(relay.host, attempt.facts.recipientDomain);
  return attempt;
};

/** `smtp failed-command command="RCPT TO:<user@example.org>" result="550 Invalid recipient"`, and its older form. */
const refused =
  /failed-command (?:.{0,200}? )?command="([^"\n]{0,320})" result="([^"\n]{1,1000})"|Failed command on session [0-9a-f]{1,32}: "([^"\n]{0,320})" => ([^\n]{1,1000})/;

const inbound = (line: string): ParsedAttempt | null => {
  const found = refused.exec(line.slice(0, 4000));
  const words = found?.[2] ?? found?.[4];
  if (found === null || words === undefined) return null;
  const start = found.index + found[0].lastIndexOf(words);
  if (!isReplyAt(line, start, start + words.length)) return null;
  const attempt = blankAttempt('opensmtpd-log');
  const command = found[1] ?? found[3] ?? '';
  const time = recordTime(line);
  const address = textOfField(line, 'address');
  attempt.direction = 'inbound';
  attempt.reply = trimmed(line, start, start + words.length);
  attempt.facts.smtpCommand =
    /^(?:RCPT TO|MAIL FROM|DATA|EHLO|HELO|AUTH|STARTTLS)/i.exec(command)?.[0].toUpperCase() ?? null;
  attempt.facts.recipientDomain = /^RCPT/i.test(command) ? domainOf(command) : null;
  attempt.facts.sendingIp = address !== null && isIp(address) ? address : null;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.evidence = [{ start: found.index, end: start, says: 'this server itself refused the command' }];
  return attempt;
};

/** OpenSMTPD's log (https://man.openbsd.org/smtpd.8). */
export const opensmtpdLog: InputFormat = {
  id: 'opensmtpd-log',
  signals: ['evpid', 'tempfail', 'permfail', 'failed'],
  order: 39,
  parse: input => {
    if (!/evpid=|ailed command|failed-command|Fail for /.test(input)) return [];
    return parseLog(input, text =>
      eachRecord(text, beginsPostfixRecord, line => {
        const found = delivery(line) ?? inbound(line);
        return found === null ? [] : [found];
      }),
    );
  },
};
