import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';
import { replyStart } from './shared/innermost.ts';
import { parseLog } from './shared/plain.ts';
import { beginsPostfixRecord, recordTime } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';

/** `dma[1fba5.21545c0]: remote delivery deferred: …`, and `delivery failed, bouncing as …`. */
const delivery = /\bdma\[([\da-f]{1,8}(?:\.[\da-f]{1,16})?)\]: (?:remote |local )?delivery (deferred|failed)\b:? ?/;

const parseRecord = (record: string): ParsedAttempt[] => {
  const found = delivery.exec(record.slice(0, 400));
  if (found === null) return [];
  const [head, id, word] = found;
  const attempt = blankAttempt('dma-log');
  const time = recordTime(record);
  const at = found.index + head.lastIndexOf(word!);
  attempt.outcome = word === 'deferred' ? 'deferred' : 'failed';
  attempt.evidence = [
    {
      start: at,
      end: at + word!.length,
      says: word === 'deferred' ? 'dma keeps the message and retries' : 'dma has given up',
    },
  ];
  attempt.facts.queueId = id!;
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  const span = trimmed(record, found.index + head.length, record.length);
  const reply = replyStart(record, span.start, span.end);
  if (reply >= 0) attempt.reply = { start: reply, end: span.end };
  else if (span.start < span.end) attempt.reason = span;
  return [attempt];
};

/** The DragonFly Mail Agent's lines in syslog (https://github.com/corecode/dma/blob/master/dma.c). */
export const dmaLog: InputFormat = {
  id: 'dma-log',
  signals: ['dma'],
  order: 99,
  parse: input =>
    input.includes('dma[') ? parseLog(input, text => eachRecord(text, beginsPostfixRecord, parseRecord)) : [],
};
