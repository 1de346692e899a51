import type { Classification } from '@smtp451/core';
import { readPart } from '../../packages/intake/dist/read-part.js';
import { Inflation } from '../../packages/intake/dist/reading/inflation.js';
import { defaultLimits } from '../../packages/intake/dist/reading/limits.js';
import { oneChunk } from '../../packages/intake/dist/reading/part.js';
import { Reading } from '../../packages/intake/dist/reading/reading.js';

export interface BounceAttempt {
  recipient: string | null;
  domain: string | null;
  outcome: string;
  replyCode: number | null;
  enhancedStatusCode: string | null;
  cause: string | null;
}

export interface Bounce {
  attempts: BounceAttempt[];
  /** Why there are none, by the kinds of the unread. */
  unread: string[];
}

/** Hands out what it counts. */
class Watched extends Reading {
  readonly bounce: Bounce = { attempts: [], unread: [] };

  override record(...args: Parameters<Reading['record']>): number {
    const [, , found, recipients] = args;
    for (const [i, one] of found.entries())
      if (one.outcome !== 'not-a-reply') this.bounce.attempts.push(attemptOf(one, recipients?.[i] ?? null));
    return super.record(...args);
  }

  override unread(...args: Parameters<Reading['unread']>): void {
    this.bounce.unread.push(args[0]);
    super.unread(...args);
  }
}

const attemptOf = ({ attempt, outcome, reply, cause }: Classification, recipient: string | null): BounceAttempt => ({
  recipient,
  domain: attempt.recipientDomain,
  outcome,
  replyCode: reply?.code ?? null,
  enhancedStatusCode: reply?.enhancedStatusCode ?? null,
  cause,
});

/** Reads one mail as the digest does. */
export const readBounce = async (name: string, bytes: Buffer): Promise<Bounce> => {
  const reading = new Watched({ source: 'sisimai', limits: defaultLimits, now: Date.now() / 1000 }, readPart);
  const inflation = new Inflation(defaultLimits);
  await readPart({ name, chunks: oneChunk(bytes), modifiedAt: null, depth: 0, inflation, file: null }, reading);
  return reading.bounce;
};
