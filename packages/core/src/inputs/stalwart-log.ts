import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainOf } from './shared/address.ts';
import { blankAttempt, respondersOf } from './shared/attempt.ts';
import { fromUnits } from './shared/duration.ts';
import { spanOfField, textOfField } from './shared/fields.ts';
import { isIp } from './shared/host.ts';
import { parseLog } from './shared/plain.ts';
import { recordTime } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';

/** `INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 1, …`: the event in parentheses is the stable name. */
const event = /\((delivery|smtp|queue|milter)\.([a-z0-9-]{2,60})\)/;

const commands: readonly [string, string][] = [
  ['rcpt-to', 'RCPT TO'],
  ['mail-from', 'MAIL FROM'],
  ['ehlo', 'EHLO'],
  ['lhlo', 'LHLO'],
  ['greeting', 'CONNECT'],
  ['connect', 'CONNECT'],
  ['start-tls', 'STARTTLS'],
  ['message-rejected', 'end of DATA'],
];

/** Events that report a delivery attempt that did not succeed; the others tell of steps. */
const outboundFailures =
  /^(?:dsn-(?:temp|perm)-fail|(?:rcpt-to|mail-from|ehlo|lhlo|message|greeting)-(?:rejected|failed)|connect-error|start-tls-(?:error|unavailable|disabled)|implicit-tls-error|mx-lookup-failed|ip-lookup-failed|null-mx|dane-authorization-failure|tlsa-record-(?:fetch-error|dnssec-missing)|mta-sts-(?:fetch-error|policy-fetch-error|not-authorized)|rate-limit-exceeded|concurrency-limit-exceeded|double-bounce|missing-outbound-hostname|raw-input-failure)$/;

const outboundOutcome = (name: string): 'deferred' | 'failed' | 'delivered' | null => {
  if (name === 'delivered' || name === 'dsn-success') return 'delivered';
  if (name === 'dsn-temp-fail') return 'deferred';
  return name === 'dsn-perm-fail' || name === 'null-mx' ? 'failed' : null;
};

const inboundFailures =
  /(?:rejected|greylisted|not-allowed|does-not-exist|exceeded|iprev-fail|spf-(?:ehlo|from)-fail|dmarc-fail|lookup-failed|too-many|blocked)/;

const fill = (attempt: ParsedAttempt, line: string, inbound: boolean): void => {
  const time = recordTime(line);
  const remoteIp = textOfField(line, 'remoteIp');
  const to = /to = (?:\[?")([^"\n]{1,320})"/g;
  const recipient = [...line.slice(0, 4000).matchAll(to)].at(-1)?.[1] ?? null;
  const host = textOfField(line, 'hostname');
  const code = Number(textOfField(line, 'code') ?? Number.NaN);
  attempt.facts.queueId = textOfField(line, 'queueId');
  attempt.facts.recipientDomain = domainOf(recipient);
  attempt.facts[inbound ? 'sendingIp' : 'remoteIp'] = remoteIp !== null && isIp(remoteIp) ? remoteIp : null;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.facts.delaySeconds = inbound ? null : fromUnits(textOfField(line, 'age') ?? '');
  if (!inbound) {
    attempt.facts.remoteMta = host;
    attempt.responders = respondersOf(host, attempt.facts.recipientDomain);
  }
  if (code >= 200 && code < 600) attempt.replyCode = code;
};

const words = (line: string, name: string): { start: number; end: number } | null => {
  const span = spanOfField(line, name);
  return span === null || span.end <= span.start ? null : span;
};

const parseLine = (line: string): ParsedAttempt[] => {
  const found = event.exec(line.slice(0, 600));
  if (found === null || found[1] === 'queue' || found[1] === 'milter') return [];
  const name = found[2]!;
  const inbound = found[1] === 'smtp';
  const outcome = inbound ? null : outboundOutcome(name);
  if (inbound ? !inboundFailures.test(name) : outcome === null && !outboundFailures.test(name)) return [];
  const attempt = blankAttempt('stalwart-log');
  fill(attempt, line, inbound);
  const details = words(line, 'details') ?? words(line, 'reason');
  const label = {
    start: line.lastIndexOf(' ', found.index - 2) < 0 ? 0 : found.index,
    end: found.index + found[0].length,
  };
  attempt.direction = inbound ? 'inbound' : 'outbound';
  attempt.outcome = outcome ?? (attempt.replyCode === undefined && !inbound ? 'deferred' : null);
  if (inbound && name.includes('greylisted')) attempt.outcome = 'deferred';
  attempt.facts.smtpCommand = commands.find(([part]) => name.includes(part))?.[1] ?? null;
  attempt.evidence = [{ ...label, says: `Stalwart’s event ${found[1]}.${name}` }];
  if (details !== null && attempt.replyCode !== undefined) attempt.reply = details;
  else attempt.reason = details ?? label;
  return [attempt];
};

const begins = (text: string, line: number): boolean => {
  const newline = text.indexOf('\n', line);
  return /^\S{0,60}[ |]{0,4}(?:\d{4}-\d\d-\d\dT|(?:INFO|WARN|ERROR|DEBUG|TRACE) )/.test(
    text.slice(line, Math.min(newline < 0 ? text.length : newline, line + 120)),
  );
};

/** Stalwart's log lines (https://stalw.art/docs/telemetry/overview, checked 2026-11-23). */
export const stalwartLog: InputFormat = {
  id: 'stalwart-log',
  signals: ['delivery', 'smtp'],
  order: 90,
  parse: input =>
    input.includes('(delivery.') || input.includes('(smtp.')
      ? parseLog(input, text => eachRecord(text, begins, parseLine))
      : [],
};
