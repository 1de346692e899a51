import type { Kysely } from 'kysely';
import type { Bulk, BulkTarget, Engine } from './engine.ts';
import type { AllTables, Tables } from './schema.ts';
import { scopeTo } from './scope.ts';

/** All that a part of the store gets to work with: one workspace's view, and its bulk statements. */
export interface Scoped {
  readonly workspace: string;
  readonly db: Kysely<Tables>;
  readonly now: () => number;
  /** One transaction on the same view. */
  readonly transaction: <T>(work: (tx: ScopedTransaction) => Promise<T>) => Promise<T>;
}

export interface ScopedTransaction {
  readonly db: Kysely<Tables>;
  readonly addCells: (target: Target, cells: Parameters<Bulk['addCells']>[2]) => ReturnType<Bulk['addCells']>;
  readonly addDomains: (target: Target, domains: Parameters<Bulk['addDomains']>[2]) => ReturnType<Bulk['addDomains']>;
  readonly addTemplates: (
    target: Target,
    templates: Parameters<Bulk['addTemplates']>[2],
  ) => ReturnType<Bulk['addTemplates']>;
  readonly openAttempts: (
    target: Target,
    attempts: Parameters<Bulk['openAttempts']>[2],
  ) => ReturnType<Bulk['openAttempts']>;
  readonly closeAttempts: (
    target: Target,
    closed: Parameters<Bulk['closeAttempts']>[2],
  ) => ReturnType<Bulk['closeAttempts']>;
}

type Target = Omit<BulkTarget, 'workspace'>;

export function bind(engine: Engine, workspace: string, now: () => number): Scoped {
  const inside = (raw: Kysely<AllTables>): ScopedTransaction => ({
    db: scopeTo(raw, workspace),
    addCells: (target, cells) => engine.bulk.addCells(raw, { ...target, workspace }, cells),
    addDomains: (target, domains) => engine.bulk.addDomains(raw, { ...target, workspace }, domains),
    addTemplates: (target, templates) => engine.bulk.addTemplates(raw, { ...target, workspace }, templates),
    openAttempts: (target, attempts) => engine.bulk.openAttempts(raw, { ...target, workspace }, attempts),
    closeAttempts: (target, closed) => engine.bulk.closeAttempts(raw, { ...target, workspace }, closed),
  });
  return {
    workspace,
    db: scopeTo(engine.db, workspace),
    now,
    transaction: work => retried(() => engine.db.transaction().execute(raw => work(inside(raw)))),
  };
}

/** PostgreSQL ends one of two transactions that wait for each other (40P01): nothing was stored, so it runs again. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= 4 || (error as { code?: string }).code !== '40P01') throw error;
    }
  }
}
