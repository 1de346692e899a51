import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { giveBackLeases } from './leases.ts';
import { alertStore } from './parts/alerts.ts';
import { answerStore } from './parts/answers.ts';
import { auditStore } from './parts/audit.ts';
import { claimStore } from './parts/claims.ts';
import { correctionStore } from './parts/corrections.ts';
import { digestStore } from './parts/digests.ts';
import { draftStore } from './parts/drafts.ts';
import { forget, purge, uninstall } from './parts/forget.ts';
import { inboxStore } from './parts/inbox.ts';
import { ingestStore } from './parts/ingest.ts';
import { installationStore } from './parts/installation.ts';
import { observationStore } from './parts/observations.ts';
import { routing } from './parts/routing.ts';
import { runStore } from './parts/runs.ts';
import { scheduleStore } from './parts/schedules.ts';
import { settingsStore } from './parts/settings.ts';
import { tokenStore } from './parts/tokens.ts';
import type { Store, WorkspaceStore } from './port.ts';
import { bind } from './scoped.ts';
import { createSealer } from './seal.ts';

export interface StoreOptions {
  /** Seals installations: the first one writes, all of them read. Empty where there is one workspace by token. */
  encryptionSecrets?: readonly string[];
  /** Milliseconds since the epoch. */
  now?: () => number;
}

export function createStore(engine: Engine, options: StoreOptions = {}): Store {
  const now = options.now ?? Date.now;
  const sealer = createSealer(options.encryptionSecrets ?? []);
  const guard = <T extends object>(part: T): T => guarded(part, engine);
  const workspace = (id: string): WorkspaceStore => {
    const scoped = bind(engine, id, now);
    return {
      id,
      settings: guard(settingsStore(scoped)),
      claims: guard(claimStore(scoped)),
      answers: guard(answerStore(scoped)),
      drafts: guard(draftStore(scoped)),
      corrections: guard(correctionStore(scoped)),
      digests: guard(digestStore(scoped)),
      observations: guard(observationStore(scoped)),
      schedules: guard(scheduleStore(scoped)),
      runs: guard(runStore(scoped)),
      tokens: guard(tokenStore(scoped, sealer)),
      ingest: guard(ingestStore(scoped)),
      inbox: guard(inboxStore(scoped)),
      installation: guard(installationStore(scoped, sealer)),
      audit: guard(auditStore(scoped)),
      alerts: guard(alertStore(scoped)),
      ...guard({
        forget: (channel: string) => forget(scoped, channel),
        uninstall: () => uninstall(scoped),
        purge: (at: number) => purge(scoped, at),
      }),
    };
  };
  return {
    workspace,
    routing: guard(routing(engine.db)),
    ...guard({
      giveBackLeases: () => giveBackLeases(engine.db),
      check: async () => {
        await sql`select version from smtp451_schema`.execute(engine.db);
      },
    }),
    close: () => engine.close(),
  };
}

/** Turns the database's own faults into `StoreUnavailable`, whatever method met them. */
function guarded<T extends object>(part: T, engine: Engine): T {
  const wrap =
    (work: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]): Promise<unknown> => {
      try {
        return await work(...args);
      } catch (error) {
        throw engine.translate(error) ?? error;
      }
    };
  const entries = Object.entries(part) as [string, (...args: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(entries.map(([name, work]) => [name, wrap(work)])) as T;
}
