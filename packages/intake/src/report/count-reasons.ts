import type { Classification } from '@smtp451/core';
import { type Attempt, blankAttempt, replyKind } from '@smtp451/core/digest';
import { replyWords } from '../fast/reply-kinds.ts';
import type { Part } from '../reading/part.ts';
import type { Reading } from '../reading/reading.ts';

/** A reason that another program counted. */
export interface CountedReason {
  outcome: 'deferred' | 'failed';
  /** The reader's own server refused somebody. */
  isInbound: boolean;
  count: number;
  /** As the report gives it. */
  reason: string;
  /** The same in a form that the classifier knows. */
  words: string;
}

/** Attempts of one reason are added one by one; a report that claims more is not believed. */
const mostAttempts = 1_000_000;

const addTimes = (reading: Reading, attempt: Attempt, count: number): void => {
  for (let i = 0; i < Math.min(count, mostAttempts); i++) reading.digest.add(attempt);
};

/** Attempts that another program counted: without time, queue id or recipient, so they are in no outcome. */
export const countReasons = (part: Part, reading: Reading, reasons: readonly CountedReason[]): void => {
  for (const reason of reasons) {
    const [seen] = reading.classify(reason.words);
    if (seen === undefined || seen.outcome === 'not-a-reply') {
      reading.unread('summary-part', part.name, reason.reason, reason.count);
      continue;
    }
    addTimes(reading, attemptOf(seen, reason), reason.count);
    const beyond = reason.count - mostAttempts;
    if (beyond > 0)
      reading.unread('summary-part', part.name, `more than ${mostAttempts} times: ${reason.reason}`, beyond);
  }
};

/** Deliveries that the report counts without saying more. */
export const countDelivered = (reading: Reading, count: number): void =>
  addTimes(reading, { ...blankAttempt(), outcome: 'delivered' }, count);

const attemptOf = (seen: Classification, { outcome, isInbound, reason }: CountedReason): Attempt => {
  const provider = seen.provider?.id ?? null;
  return {
    ...blankAttempt(),
    outcome,
    direction: isInbound ? 'inbound' : 'outbound',
    provider,
    reply: replyKind(seen.cause ?? 'unknown', provider, replyWords(seen, reason)),
  };
};
