import type { Store, WorkspaceStore } from '../store/port.ts';
import { runRound } from './runner.ts';
import type { RunnerParts } from './runner-parts.ts';

export interface Loop {
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
  /** Starts a round at once, for `run now`. */
  nudge(): void;
}

const roundMs = 5_000;

/** Runs what is due every few seconds until it is stopped. Any number of replicas may. A store that is away is tried again. */
export function startScheduler(parts: RunnerParts, everyMs: number = roundMs): Loop {
  return startLoop(
    () => runRound(parts),
    everyMs,
    error => parts.log.warn({ error }, 'schedules could not be run'),
  );
}

const hourMs = 3_600_000;

/** Removes what is past its retention, once an hour for each workspace among all replicas. */
export function startRetention(store: Store, now: () => number, log: RunnerParts['log']): Loop {
  const round = async (): Promise<void> => {
    for (const id of await store.routing.workspaces()) {
      await applyRetention(store.workspace(id), now(), log).catch((error: unknown) =>
        log.warn({ workspace: id, error }, 'a workspace’s retention could not be applied'),
      );
    }
  };
  return startLoop(round, hourMs / 4, error => log.warn({ error }, 'retention could not be applied'));
}

async function applyRetention(memory: WorkspaceStore, now: number, log: RunnerParts['log']): Promise<void> {
  if (!(await memory.claims.claim('retention', hourMs - 60_000))) return;
  const rows = await memory.purge(now);
  if (rows > 0) log.info({ workspace: memory.id, rows }, 'removed what is past its retention');
}

/** One round after the other, never two at once. */
export function startLoop(round: () => Promise<unknown>, everyMs: number, failed: (error: unknown) => void): Loop {
  const ending = new AbortController();
  let wake: () => void = () => undefined;
  let nudged = false;
  const pause = (): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, nudged ? 0 : everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      nudged = false;
      await round().catch(failed);
      if (!ending.signal.aborted) await pause();
    }
  };
  const running = run();
  return {
    async stop() {
      ending.abort();
      wake();
      await running;
    },
    nudge() {
      nudged = true;
      wake();
    },
  };
}
