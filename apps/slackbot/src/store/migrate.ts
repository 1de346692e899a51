import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { migrations } from './migrations/registry.ts';
import type { AllTables } from './schema.ts';

/** Any number; only this program's migrations take this lock. */
const lockNumber = 451_451_451;

/**
 * Brings the database up to date inside one transaction that only one process can hold, so any number of replicas
 * may start at once. A database that a newer version wrote is refused rather than guessed at.
 */
export async function migrate(engine: Pick<Engine, 'name' | 'db'>): Promise<void> {
  // SQLite's transactions begin immediately (one writer at a time), which is lock enough.
  await engine.db.transaction().execute(async transaction => {
    if (engine.name === 'postgres') await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction);
    await sql`create table if not exists smtp451_schema (version bigint not null)`.execute(transaction);
    const { rows } = await sql<{ version: number }>`select version from smtp451_schema`.execute(transaction);
    const version = rows[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new Error(
        `The database is at version ${version}, and this program knows versions up to ${migrations.length}: start the newer program, or restore a backup from before the upgrade.`,
      );
    }
    await apply(transaction, engine.name, version);
  });
}

async function apply(db: Kysely<AllTables>, engine: Engine['name'], version: number): Promise<void> {
  if (version === migrations.length) return;
  for (const up of migrations.slice(version)) await up(db as unknown as Kysely<never>, engine);
  await sql`delete from smtp451_schema`.execute(db);
  await sql`insert into smtp451_schema (version) values (${migrations.length})`.execute(db);
}
