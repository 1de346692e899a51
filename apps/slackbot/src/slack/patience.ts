import { faultOf } from './errors.ts';

/** How long a person waits for something that Slack asked to be repeated. */
export const patienceMs = 12_000;
const mostTries = 3;
export const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/**
 * Repeats a call that may be made twice: one that only reads, or one that leaves the same behind however often it is made.
 * A 429 is waited for, an answer that got lost is asked for again. Throws the last error when `withinMs` is over.
 */
export async function patiently<T>(call: () => Promise<T>, withinMs: number = patienceMs): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      const waitMs = pauseBefore(error, tries);
      if (waitMs === null || tries >= mostTries || Date.now() + waitMs > deadline) throw error;
      await sleep(waitMs);
    }
  }
}

/** How long to wait before another attempt; null where it would fail again. */
export function pauseBefore(error: unknown, tries: number): number | null {
  const fault = faultOf(error);
  if (fault.kind === 'rate-limited') return fault.retryAfterMs;
  return fault.kind === 'ambiguous' || fault.kind === 'never-sent' ? 300 * tries : null;
}
