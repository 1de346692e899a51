import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainOf } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { isIp } from './shared/host.ts';
import { isReplyAt } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';
import { recordTime } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';

const words = {
  ACCEPTED: { outcome: 'delivered', says: 'ACCEPTED: the next hop took the message' },
  DEFERRED: { outcome: 'deferred', says: 'DEFERRED: ZoneMTA keeps the message and retries' },
  REJECTED: { outcome: 'failed', says: 'REJECTED: ZoneMTA has given up' },
} as const;

/** `id=… 19001ba5ad80001cdc.001 DEFERRED[other] from=… to=… src=… mx=mx.example.com[192.0.2.1] …=<…> (`. */
const delivery =
  /\bid=(\S{1,80}) \S{1,80} (ACCEPTED|DEFERRED|REJECTED)(?:\[[\w-]{0,40}\])? from=\S{0,320} to=(\S{0,320}) src=(\S{1,80}) mx=([^\s[]{0,255})(?:\[([^\]\s]{1,45})\])?/;

const parseLine = (line: string): ParsedAttempt[] => {
  const found = delivery.exec(line.slice(0, 2000));
  if (found === null) return [];
  const [head, id, word, to, source, host, ip] = found;
  const { outcome, says } = words[word as keyof typeof words];
  const attempt = blankAttempt('zonemta-log');
  const time = recordTime(line);
  const at = found.index + head.indexOf(word!);
  attempt.outcome = outcome;
  attempt.evidence = [{ start: at, end: at + word!.length, says }];
  attempt.facts.queueId = id!;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.facts.recipientDomain = domainOf(to);
  attempt.facts.remoteMta = host === '' ? null : host!;
  attempt.facts.remoteIp = ip !== undefined && isIp(ip) ? ip : null;
  attempt.facts.sendingIp = isIp(source!) ? source! : null;
  attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
  const opening = line.indexOf(' (', found.index + head.length);
  if (opening >= 0) {
    const closing = line.trimEnd().endsWith(')') ? line.trimEnd().length - 1 : line.length;
    const span = trimmed(line, opening + 2, closing);
    attempt[isReplyAt(line, span.start, span.end) ? 'reply' : 'reason'] = span;
  }
  return [attempt];
};

const begins = (text: string, line: number): boolean => {
  const newline = text.indexOf('\n', line);
  return delivery.test(text.slice(line, Math.min(newline < 0 ? text.length : newline, line + 2000)));
};

/** ZoneMTA's delivery log (https://github.com/zone-eu/zone-mta/blob/master/lib/sender.js). */
export const zonemtaLog: InputFormat = {
  id: 'zonemta-log',
  signals: ['deferred', 'rejected', 'accepted'],
  order: 82,
  parse: input => (input.includes(' mx=') ? parseLog(input, text => eachRecord(text, begins, parseLine)) : []),
};
