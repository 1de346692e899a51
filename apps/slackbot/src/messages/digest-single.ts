import { type Explanation, explain, redact } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';

export interface Single {
  /** The reply, masked; the evidence points into it. */
  input: string;
  found: Explanation;
}

/** More of the same is worth a chart and a table all the same. */
const mostAttempts = 10;

/**
 * A bounce, or a few lines with one reply in them: no chart or table of one thing, but what the reply means, in the order
 * of every other answer. Null where there is more, or where the reply alone reads otherwise than it did in its place.
 */
export function singleReply(report: DigestReport): Single | null {
  const [only, ...others] = [...report.replies, ...report.failedReplies];
  if (!only?.example || others.length > 0 || report.attempts > mostAttempts) return null;
  const input = redact(only.example);
  const found = explain(input);
  const outcome = report.failedReplies.length > 0 ? 'failed' : 'deferred';
  return found.cause === only.cause && found.outcome === outcome ? { input, found } : null;
}
