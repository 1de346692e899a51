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

/** The number at `from`, such as `3.4` or `68210`; null where there is none. */
const numberAt = (record: string, from: number): number | null => {
  let whole = 0;
  let scale = 0;
  let at = from;
  for (; at < from + 16; at++) {
    const code = record.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      if (scale > 0) scale *= 10;
    } else if (code === 46 && scale === 0) scale = 1;
    else break;
  }
  return at === from ? null : scale > 1 ? whole / scale : whole;
};

const noHost: NamedHost = { host: null, ip: null, end: 0 };

const relayOf = (record: string, at: number, before: number): NamedHost =>
  at < 0 || record.startsWith('none', at) ? noHost : readHost(record, at, before);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `4.7.1` at `from`. */
const dsnAt = (record: string, from: number): string | undefined => {
  let end = from;
  let dots = 0;
  for (; isDigit(record.charCodeAt(end)) || (record.charCodeAt(end) === 46 && dots < 2); end++) {
    if (record.charCodeAt(end) === 46) dots++;
  }
  return dots === 2 && end - from <= 9 && isDigit(record.charCodeAt(end - 1)) ? record.slice(from, end) : undefined;
};

/** Where the values of the fields between `to=` and `status=` begin; -1 for those that are not there. */
interface FieldStarts {
  toEnd: number;
  relay: number;
  delay: number;
  dsn: number;
}

/** One pass over the separators: a search for each name costs more than the rest of the record. */
const fieldsOf = (record: string, to: number, status: number): FieldStarts => {
  const starts: FieldStarts = { toEnd: -1, relay: -1, delay: -1, dsn: -1 };
  for (let at = record.indexOf(',', to); at >= 0 && at < status; at = record.indexOf(',', at + 1)) {
    if (starts.toEnd < 0) starts.toEnd = at;
    let name = at + 1;
    while (record.charCodeAt(name) === 32) name++;
    const code = record.charCodeAt(name);
    if (code === 114 && record.startsWith('relay=', name)) starts.relay = name + 6;
    else if (code === 100 && record.startsWith('delay=', name)) starts.delay = name + 6;
    else if (code === 100 && record.startsWith('dsn=', name)) starts.dsn = name + 4;
  }
  return starts;
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

const PIPE = 124;

/** `status=deferred (…)` in code or in a cell of a table, with a sentence or other cells behind it. */
const markedCloseOf = (record: string, open: number): number => {
  const found = record.slice(open, open + MARKED_WITHIN).search(/\)(?:[`"”]|\\?'|<\/| ?\|)/);
  return found < 0 ? record.length : open + found;
};
const MARKED_WITHIN = 1000;

/** The closing parenthesis, which only ornaments may follow; the end where the record was cut off inside. */
const closeOf = (record: string, open: number): number => {
  const close = record.lastIndexOf(')');
  if (close <= open) return record.length;
  if (record.length - close > 6 || record.charCodeAt(record.length - 1) === PIPE) return markedCloseOf(record, open);
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
  const fields = fieldsOf(record, hasTo ? to : 0, status);
  const reason = reasonOf(record, end);
  // Mostly the relay is the host that is quoted; then it need not be read again.
  const isSaid = reason.host !== null && fields.relay >= 0 && record.startsWith(reason.host, fields.relay);
  const relay = isSaid ? noHost : relayOf(record, fields.relay, status);
  const domain = hasTo ? domainIn(record, to, fields.toEnd < 0 ? status : fields.toEnd) : null;
  const time = recordTime(record);
  const evidence: Evidence[] = [{ start: status, end, says: word.says }];
  const dsn = fields.dsn < 0 ? undefined : dsnAt(record, fields.dsn);
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
      delaySeconds: fields.delay < 0 ? null : numberAt(record, fields.delay),
      attempts: null,
    },
    evidence,
    responders: remoteResponders(reason.host, reason.ip, relay.host, relay.ip, domain),
  };
  if (dsn !== undefined) attempt.enhancedStatusCode = dsn;
  return attempt;
};
