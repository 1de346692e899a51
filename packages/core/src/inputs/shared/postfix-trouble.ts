import type { ParsedAttempt } from '../input-format.ts';
import { domainIn } from './address.ts';
import { blankAttempt, respondersOf, trimmed } from './attempt.ts';
import { readHost } from './host.ts';
import { logHost, postfixService, queueIdBefore, recordTime } from './postfix-head.ts';
import { readPostfixReason, remoteResponders } from './postfix-reason.ts';

/** Records of an SMTP client whose attempt moves on to the next host: they have no `status=`. */
const troubles = [
  ' said: ',
  ' refused to talk to me: ',
  ' timed out while ',
  'lost connection with ',
  '(in reply to ',
] as const;

/** smtpd's words for a helper that is down; what follows them in the log is a plain `4.3.5` or `4.7.1`. */
const helpers = [
  'problem talking to server ',
  'connect to Milter service ',
  'milter ',
  'unknown smtpd restriction',
  'premature end-of-input on ',
] as const;

const troubleAt = (record: string): number => {
  for (const words of troubles) {
    const at = record.indexOf(words);
    if (at >= 0) return at;
  }
  return -1;
};

/** `connect to mx.example.com[192.0.2.1]:25: Connection timed out` is an attempt; the same to a milter or port 783 is not. */
const connectAt = (record: string): number => {
  const at = record.indexOf('connect to ');
  if (at < 0 || record.startsWith('Milter', at + 11)) return -1;
  const close = record.indexOf(']', at);
  return close > 0 && /^(?::\d{1,5})?: /.test(record.slice(close + 1, close + 9)) ? at : -1;
};

const startOfWords = (record: string, trouble: number): number => {
  for (const words of [
    'host ',
    'conversation with ',
    'lost connection with ',
    'connect to ',
    'delivery temporarily suspended: ',
  ]) {
    const at = record.indexOf(words);
    if (at >= 0 && at <= trouble) return at;
  }
  return 0;
};

/** Postfix's own record: nothing but its head stands before the words, not an address (a bounce) or a reply. */
const isOwn = (record: string, start: number): boolean => {
  if (queueIdBefore(record, start) !== null) return true;
  // Quoted in a question: `I get "delivery temporarily suspended: connect to …"`.
  if (/(?:^\s*|["'`(])(?:delivery temporarily suspended: )?$/.test(record.slice(Math.max(0, start - 40), start)))
    return true;
  const service = postfixService(record);
  if (service !== null) return service !== 'smtpd' && service !== 'postscreen' && service !== 'submission';
  const before = record.slice(0, start);
  return !/[A-Za-z0-9<]/.test(before) || (ofConnect.test(record.slice(start, start + 400)) && isSentence.test(before));
};
const ofConnect =
  /^connect to [\w.-]{1,255}\[[^\]\n]{1,255}\](?::\d{1,5})?: (?:connection|operation|no route|network|host is|no such|permission)/i;
/** `All mail is deferred - connect to …`: a person quotes it; an address in front belongs to a report. */
const isSentence = /^[^<>@=[\]]{0,300}(?: [-–—(]|:) ?$/;

/**
 * A connection or a login that failed is tried again, whatever comes next, and so is a greeting that refuses
 * (https://www.postfix.org/postconf.5.html#smtp_skip_5xx_greeting); any other reply speaks for itself.
 */
const isTriedAgain = (record: string): boolean =>
  record.includes('SASL authentication failed; server ') || record.includes(' refused to talk to me: ');

const outbound = (record: string, trouble: number): ParsedAttempt | null => {
  const start = startOfWords(record, trouble);
  if (!isOwn(record, start)) return null;
  const { start: from, end } = trimmed(record, start, record.length);
  const reason = readPostfixReason(record, from, end);
  if (reason.host === null && reason.ip === null && !record.startsWith('(in reply to ', trouble)) return null;
  if (reason.reply === null && !/timed out while|lost connection with \S+ while|connect to /.test(record)) return null;
  const attempt = blankAttempt('postfix-log');
  const time = recordTime(record);
  const to = record.indexOf('to=<');
  const domain = to < 0 ? null : domainIn(record, to, record.length);
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.outcome = reason.reply === null || isTriedAgain(record) ? 'deferred' : null;
  attempt.facts = {
    ...attempt.facts,
    queueId: queueIdBefore(record, start),
    recipientDomain: domain,
    remoteMta: reason.host,
    remoteIp: reason.ip,
    smtpCommand: reason.command,
    at: time.at,
    rawAt: time.rawAt,
  };
  attempt.responders = remoteResponders(reason.host, reason.ip, null, null, domain);
  return attempt;
};

const helperWarning = (record: string): ParsedAttempt | null => {
  const warning = record.indexOf('warning: ');
  if (warning < 0) return null;
  const start = warning + 9;
  const rest = record.slice(start, start + 60);
  if (
    !helpers.some(words => rest.startsWith(words)) ||
    (rest.startsWith('milter') && !/can't|timeout|failed|error|unreasonable/i.test(record))
  )
    return null;
  const attempt = blankAttempt('postfix-log');
  const time = recordTime(record);
  attempt.outcome = 'deferred';
  attempt.direction = 'inbound';
  attempt.reason = trimmed(record, start, record.length);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.evidence = [
    { ...attempt.reason, says: 'a helper that this server asks does not answer or is set up wrongly' },
  ];
  attempt.responders = respondersOf(logHost(record));
  return attempt;
};

/** `postgrey[12]: action=greylist, reason=new, client_address=192.0.2.66, …`: the policy service that smtpd asks. */
const greylisted = (record: string): ParsedAttempt | null => {
  const at = record.indexOf('action=greylist');
  if (at < 0) return null;
  const attempt = blankAttempt('postfix-log');
  const time = recordTime(record);
  const client = record.indexOf('client_address=', at);
  const to = record.indexOf('recipient=', at);
  attempt.outcome = 'deferred';
  attempt.direction = 'inbound';
  attempt.reason = trimmed(record, at, record.length);
  attempt.facts.smtpCommand = 'RCPT TO';
  attempt.facts.sendingIp = client < 0 ? null : readHost(record, client + 15, record.length).ip;
  attempt.facts.recipientDomain = to < 0 ? null : domainIn(record, to, record.length);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.evidence = [{ start: at, end: at + 15, says: 'this server’s greylisting deferred the client' }];
  return attempt;
};

/** `(temporary failure. Command output: …)` of pipe(8), as mailq and older reports show it without the record around. */
const commandOutput = (record: string): ParsedAttempt | null => {
  const at = record.indexOf('temporary failure. Command output: ');
  if (at < 0) return null;
  const close = record.indexOf(')', at);
  const attempt = blankAttempt('postfix-log');
  attempt.outcome = 'deferred';
  attempt.reason = trimmed(record, at, close < 0 ? record.length : close);
  attempt.evidence = [{ start: at, end: at + 17, says: 'Postfix keeps the message and retries' }];
  return attempt;
};

/** `SSL_connect error to mx.example.com[192.0.2.1]:587: -1`: the TLS handshake failed; what comes next has its own record. */
const handshake = (record: string): ParsedAttempt | null => {
  const at = record.indexOf('SSL_connect error to ');
  if (at < 0 || !isOwn(record, at)) return null;
  const { host, ip } = readHost(record, at + 21, record.length);
  if (host === null && ip === null) return null;
  const attempt = blankAttempt('postfix-log');
  const time = recordTime(record);
  attempt.outcome = 'deferred';
  attempt.reason = trimmed(record, at, record.length);
  attempt.facts = { ...attempt.facts, remoteMta: host, remoteIp: ip, at: time.at, rawAt: time.rawAt };
  attempt.responders = remoteResponders(host, ip, null, null, null);
  return attempt;
};

/** Reads the records that tell of a failed attempt without a `status=`, and warnings of helpers that are down. */
export const postfixTrouble = (record: string): ParsedAttempt | null => {
  const own = helperWarning(record) ?? greylisted(record);
  if (own !== null) return own;
  if (record.includes('warning: ')) return null;
  const tls = handshake(record);
  if (tls !== null) return tls;
  const trouble = troubleAt(record);
  if (trouble >= 0) return outbound(record, trouble);
  const output = commandOutput(record);
  if (output !== null) return output;
  const connect = connectAt(record);
  return connect >= 0 ? outbound(record, connect) : null;
};
