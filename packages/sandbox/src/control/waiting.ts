import { setTimeout as wait } from 'node:timers/promises';
import { asText } from '../as-text.ts';
import type { World } from '../world/world.ts';

/** How a test waits for what the bot does. */
export interface Waiting {
  /**
   * Resolves with the first value of `look` that is neither undefined, null nor false. Rejects after `timeoutMs`
   * (5,000) with the bot's last calls; `what` says what was waited for.
   */
  waitFor: <T>(look: () => T | undefined | null | false, given?: { timeoutMs?: number; what?: string }) => Promise<T>;
  /** Resolves once no delivery is under way, retries included. */
  idle: () => Promise<void>;
}

const lookEveryMs = 5;

export const waiting = (world: World): Waiting => ({
  waitFor: async (look, { timeoutMs = 5_000, what = 'what was waited for' } = {}) => {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== null && found !== false) return found;
      if (performance.now() >= until)
        throw new Error(`Nothing came in ${timeoutMs} ms: ${what}. The bot's last calls: ${lastCalls(world)}.`);
      await wait(lookEveryMs);
    }
  },
  idle: async () => {
    while (world.inFlight.size > 0) await Promise.allSettled(world.inFlight);
  },
});

const lastCalls = ({ log }: World): string =>
  log.calls
    .slice(-5)
    .map(
      ({ method, response, httpStatus }) =>
        `${method} → ${response?.ok === true ? 'ok' : asText(response?.error ?? httpStatus)}`,
    )
    .join('; ') || 'none';
