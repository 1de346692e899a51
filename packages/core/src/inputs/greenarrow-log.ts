import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { innermost, isEnhancedAt, isReplyAt } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';

const outcomes = { deferral: 'deferred', failure: 'failed', success: 'delivered' } as const;

/** `deferral: to: user@example.com toid: 7 from: b@example.org toip: 192.0.2.1 fromip: 198.51.100.2 mid: 9 time: 4 status: …` */
const line =
  /\b(deferral|failure|success): to: (\S{1,320}) [^\n]{0,80}?from: (\S{0,320}) toip: (\S{1,45}) fromip: (\S{1,45}) [^\n]{0,80}?status: ([^\n]{1,2000})/g;
const MOST = 1000;

const isAddress = (text: string): boolean => /^[\da-f:.]{3,45}$/i.test(text);

function attemptOf(text: string, found: RegExpMatchArray): ParsedAttempt {
  const [, word, to, , remote, own, status] = found;
  const attempt = blankAttempt('greenarrow-log');
  const start = found.index!;
  const end = start + found[0].length;
  const words = trimmed(text, end - status!.length, end);
  const isReply = isReplyAt(text, words.start, words.end) || isEnhancedAt(text, words.start);
  attempt.outcome = outcomes[word as keyof typeof outcomes];
  attempt.evidence = [{ start, end: start + word!.length, says: `GreenArrow's word: ${word}` }];
  if (isReply) attempt.reply = innermost(text, words.start, words.end);
  else attempt.reason = words;
  attempt.facts.recipientDomain = domainIn(to!, 0, to!.length);
  attempt.facts.remoteIp = isAddress(remote!) ? remote! : null;
  attempt.facts.sendingIp = isAddress(own!) ? own! : null;
  attempt.responders = respondersOf(attempt.facts.recipientDomain);
  return attempt;
}

const read = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(line)) {
    out.push(attemptOf(text, found));
    if (out.length === MOST) break;
  }
  return out;
};

/** GreenArrow Engine's log of deliveries: qmail's words, and what it knows of each by name. */
export const greenarrowLog: InputFormat = {
  id: 'greenarrow-log',
  signals: ['toip'],
  order: 44,
  parse: input => (input.includes(' toip: ') ? parseLog(input, read) : []),
};
