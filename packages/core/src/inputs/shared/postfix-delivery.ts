import type { Evidence } from '../../contract.ts';
import type { ParsedAttempt } from '../input-format.ts';
import { domainIn } from './address.ts';
import { type NamedHost, readHost } from './host.ts';
import { queueIdBefore, recordTime } from './postfix-head.ts';
import { type PostfixReason, readPostfixReason, remoteResponders } from './postfix-reason.ts';

interface Word {
  outcome: 'deferred' | 'failed' | 'delivered' | null;
  says: string;
}

/** The words after `status=` (bounce(8), defer(8), sent.c, qmgr's expiry; `SOFTBOUNCE` is what soft_bounce = yes logs). */
const words: Record<string, Word> = {
  deferred: { outcome: 'deferred', says: 'status=deferred: Postfix keeps the message and retries' },
  bounced: { outcome: 'failed', says: 'status=bounced: Postfix has returned the message' },
  sent: { outcome: 'delivered', says: 'status=sent: the next hop took the message' },
  expired: { outcome: 'failed', says: 'status=expired: Postfix has given up and returned the message' },
  'force-expired': { outcome: 'failed', says: 'status=force-expired: an operator ended the retries' },
  SOFTBOUNCE: { outcome: 'deferred', says: 'status=SOFTBOUNCE: soft_bounce turns this failure into a retry' },
  deliverable: { outcome: 'delivered', says: 'status=deliverable: an address probe succeeded' },
  undeliverable: { outcome: null, says: 'status=undeliverable: an address probe did not succeed' },
};

const wordEnd = (record: string, from: number): number => {
  let at = from;
  for (; at < record.length && at < from + 16; at++) {
    const code = record.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45)) break;
  }
  return at;
};

const isFieldStart = (record: string, at: number): boolean => {
  if (at === 0) return true;
  const before = record.charCodeAt(at - 1);
  return before === 32 || before === 44 || before === 96 || before === 9 || before === 40 || before === 34;
};

/** The number after `name` in the record, up to the next comma. */
const numberAfter = (record: string, name: string, before: number): number | null => {
  const at = record.indexOf(name);
  if (at < 0 || at > before) return null;
  const from = at + name.length;
  const comma = record.indexOf(',', from);
  const value = Number(record.slice(from, comma < 0 || comma > before ? before : comma));
  return Number.isFinite(value) ? value : null;
};

const noHost: NamedHost = { host: null, ip: null, end: 0 };

const relayOf = (record: string, before: number): NamedHost => {
  const at = record.indexOf('relay=');
  if (at < 0 || at > before || record.startsWith('none', at + 6)) return noHost;
  return readHost(record, at + 6, before);
};

const dsnOf = (record: string, before: number): string | undefined => {
  const at = record.lastIndexOf('dsn=', before);
  if (at < 0) return undefined;
  const comma = record.indexOf(',', at);
  const value = record.slice(at + 4, comma < 0 || comma > before ? before : comma);
  return /^[245]\.\d{1,3}\.\d{1,3}$/.test(value) ? value : undefined;
};

/** What stands in the parentheses; a cut-off record ends without one. */
const reasonOf = (record: string, from: number): PostfixReason => {
  const open = record.indexOf('(', from);
  if (open < 0 || open > from + 2) {
    const comma = record.startsWith(', ', from);
    return {
      reply: null,
      reason: comma ? { start: from + 2, end: record.length } : null,
      host: null,
      ip: null,
      command: null,
    };
  }
  return readPostfixReason(record, open + 1, closeOf(record, open));
};

/** The closing parenthesis, which only ornaments may follow; the end where the record was cut off inside. */
const closeOf = (record: string, open: number): number => {
  const close = record.lastIndexOf(')');
  if (close <= open || record.length - close > 6) return record.length;
  for (let at = close + 1; at < record.length; at++) {
    const code = record.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return record.length;
  }
  return close;
};

/** Reads a delivery agent's record, by its `status=`; null where the line is none. */
export const postfixDelivery = (record: string): ParsedAttempt | null => {
  const status = record.indexOf('status=');
  if (status < 0 || !isFieldStart(record, status)) return null;
  const end = wordEnd(record, status + 7);
  const word = words[record.slice(status + 7, end)];
  if (word === undefined) return null;
  const to = record.indexOf('to=');
  const hasTo = to >= 0 && to < status;
  if (!hasTo && record.charCodeAt(end + 1) !== 40 && !record.startsWith(', returned', end)) return null;
  const relay = relayOf(record, status);
  const reason = reasonOf(record, end);
  const comma = hasTo ? record.indexOf(', ', to) : -1;
  const domain = hasTo ? domainIn(record, to, comma < 0 ? status : comma) : null;
  const time = recordTime(record);
  const evidence: Evidence[] = [{ start: status, end, says: word.says }];
  const dsn = dsnOf(record, status);
  const attempt: ParsedAttempt = {
    format: 'postfix-log',
    outcome: word.outcome,
    direction: 'outbound',
    reply: reason.reply,
    reason: reason.reason,
    facts: {
      queueId: hasTo ? queueIdBefore(record, to) : queueIdBefore(record, record.indexOf('from=<')),
      recipientDomain: domain,
      remoteMta: reason.host ?? relay.host,
      remoteIp: reason.ip ?? relay.ip,
      sendingIp: null,
      smtpCommand: reason.command,
      at: time.at,
      rawAt: time.rawAt,
      delaySeconds: numberAfter(record, ' delay=', status),
      attempts: null,
    },
    evidence,
    responders: remoteResponders(reason.host, reason.ip, relay.host, relay.ip, domain),
  };
  if (dsn !== undefined) attempt.enhancedStatusCode = dsn;
  return attempt;
};
