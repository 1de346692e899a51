import type { Kysely } from 'kysely';
import type { StoreUnavailable } from './errors.ts';
import type { ClosedAttempt } from './port.ts';
import type { DomainCount, OpenAttempt } from './records.ts';
import type { AllTables, CellRow, Tables } from './schema.ts';

/** What a driver brings; everything above it is the same for all. */
export interface Engine {
  name: 'sqlite' | 'postgres';
  db: Kysely<AllTables>;
  bulk: Bulk;
  /** A fault of the database itself as an error that people understand; null for any other error. */
  translate(error: unknown): StoreUnavailable | null;
  close(): Promise<void>;
}

/**
 * The statements whose number of rows grows with volume: one parameter holds them all as JSON. They are written
 * by hand for each database and name their workspace themselves.
 */
export interface Bulk {
  /** Adds to cells that are there, inserts the others. */
  addCells(db: Kysely<AllTables>, where: BulkTarget, cells: readonly Omit<CellRow, 'channel'>[]): Promise<void>;
  addDomains(db: Kysely<AllTables>, where: BulkTarget, domains: readonly DomainCount[]): Promise<void>;
  /** Widens the time in which they were seen, or inserts them. */
  addTemplates(db: Kysely<AllTables>, where: BulkTarget, templates: readonly TemplateRow[]): Promise<void>;
  /** Inserts those that are not there; gives how many were. */
  openAttempts(db: Kysely<AllTables>, where: BulkTarget, attempts: readonly OpenAttempt[]): Promise<number>;
  /** Removes those that are there; gives them. */
  closeAttempts(db: Kysely<AllTables>, where: BulkTarget, closed: readonly ClosedAttempt[]): Promise<RemovedAttempt[]>;
}

export interface BulkTarget {
  workspace: string;
  channel: string;
  source: string;
}

export type TemplateRow = Omit<Tables['templates'], 'channel'>;

export interface RemovedAttempt {
  message: string;
  recipient: string;
  cause: string;
  provider: string;
  firstAt: number;
  dueAt: number | null;
}
