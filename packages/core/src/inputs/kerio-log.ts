import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { isIp, isLocal } from './shared/host.ts';
import { innermost, replyStart } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';
import { eachRecord } from './shared/records.ts';
import { readTime } from './shared/time.ts';

/** `Sent: Queue-ID: 438dd9ea-00000000, Recipient: <user@example.com>, Result: delayed, Status: 4.4.1 Cannot connect …` */
const head =
  /\bSent: Queue-ID: ([\da-f]{4,16}-[\da-f]{4,16}), .{0,400}?Result: (delivered|relayed|delayed|deferred|failed), Status: ([245]\.\d{1,3}\.\d{1,3})? ?/;

const verdicts = {
  delivered: { outcome: 'delivered', says: 'delivered' },
  relayed: { outcome: 'delivered', says: 'handed to the next server' },
  delayed: { outcome: 'deferred', says: 'Kerio keeps the message and tries again' },
  deferred: { outcome: 'deferred', says: 'Kerio keeps the message and tries again' },
  failed: { outcome: 'failed', says: 'Kerio has given the message up' },
} as const;

const parseRecord = (record: string): ParsedAttempt[] => {
  const found = head.exec(record);
  if (found === null) return [];
  const attempt = blankAttempt('kerio-log');
  const verdict = verdicts[found[2] as keyof typeof verdicts];
  const from = found.index + found[0].length;
  const tail = record.slice(from).search(/,? ?(?:Remote-Host|Msg-Id): /);
  const { start, end } = trimmed(record, from, tail < 0 ? record.length : from + tail);
  const host = /Remote-Host: ([\w.:-]{1,255})/.exec(record.slice(end))?.[1] ?? null;
  const recipient = /Recipient: <([^<>]{1,320})>/.exec(found[0])?.[1] ?? '';
  const time = readTime(record, record.startsWith('[') ? 1 : 0);
  const word = record.indexOf(found[2]!, found.index);
  attempt.outcome = verdict.outcome;
  attempt.evidence = [{ start: word, end: word + found[2]!.length, says: verdict.says }];
  attempt.facts.queueId = found[1]!;
  attempt.facts.recipientDomain = domainIn(recipient, 0, recipient.length);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  if (host !== null && isIp(host)) attempt.facts.remoteIp = host;
  else attempt.facts.remoteMta = host;
  const { remoteMta, remoteIp, recipientDomain } = attempt.facts;
  // What Kerio says of its own mailboxes is nobody else's.
  attempt.responders = isLocal(remoteMta, remoteIp) ? [] : respondersOf(remoteMta, recipientDomain);
  const reply = replyStart(record, start, end);
  if (reply >= 0) attempt.reply = innermost(record, reply, end);
  else if (end > start) attempt.reason = { start, end };
  if (found[3] !== undefined) attempt.enhancedStatusCode = found[3];
  return [attempt];
};

const begins = (text: string, line: number): boolean => /^\[\d{2}\/|^<\d/.test(text.slice(line, line + 4));

/**
 * The mail log of Kerio Connect (the administrator's guide,
 * https://yumpu.com/en/document/view/42899372/administrators-guide-kerio-software-archive/253, and its maker's words on
 * delays, https://support.kerioconnect.gfi.com/hc/en-us/articles/4416310418706-Outbound-Email-Delivery-Troubleshooting-Article,
 * checked 2026-11-23).
 */
export const kerioLog: InputFormat = {
  id: 'kerio-log',
  signals: ['queue'],
  order: 98,
  parse: input =>
    input.includes('Sent: Queue-ID: ') ? parseLog(input, text => eachRecord(text, begins, parseRecord)) : [],
};
