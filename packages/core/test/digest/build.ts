import type { CauseId } from '../../src/causes/ids.ts';
import {
  type Attempt,
  blankAttempt,
  type Digest,
  hashAddress,
  hashText,
  nameOf,
  replyKind,
} from '../../src/digest/index.ts';

/** One thing that happens to one recipient of one message. */
export interface Event {
  at: number;
  queueId: string;
  to: string;
  what: Attempt['outcome'] | 'expired' | 'removed';
  cause: CauseId;
  provider: string | null;
  text?: string;
  sender?: string;
  remoteMta?: string;
  delay?: number;
}

export const start: number = Date.UTC(2026, 10, 23) / 1000;

/** An event with everything that a test does not care about filled in. */
export const event = (fields: Partial<Event>): Event => ({
  at: start,
  queueId: '4ABCDEF0',
  to: 'ann@example.com',
  what: 'deferred',
  cause: 'greylisting',
  provider: null,
  ...fields,
});

export const attemptOf = (e: Event): Attempt => {
  const queue = hashText(e.queueId);
  const recipient = hashAddress(e.to);
  const what = e.what === 'expired' || e.what === 'removed' ? 'failed' : e.what;
  return {
    ...blankAttempt(),
    outcome: what,
    at: e.at,
    delaySeconds: e.delay ?? Number.NaN,
    queueHi: queue.hi,
    queueLo: queue.lo,
    recipientHi: recipient.hi,
    recipientLo: recipient.lo,
    recipientDomain: nameOf(e.to.slice(e.to.lastIndexOf('@') + 1)),
    reply: what === 'delivered' ? null : replyKind(e.cause, e.provider, e.text ?? `451 4.7.1 ${e.cause}`),
    provider: e.provider,
    sender: nameOf(e.sender ?? 'mx1'),
    remoteMta: nameOf(e.remoteMta ?? 'mx.example.com'),
  };
};

export const feed = (digest: Digest, events: readonly Event[]): void => {
  for (const e of events) {
    const { hi, lo } = hashText(e.queueId);
    if (e.what === 'expired' || e.what === 'removed') digest.endMessage(hi, lo, e.what);
    else digest.add(attemptOf(e));
  }
};
