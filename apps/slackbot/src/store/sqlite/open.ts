import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CamelCasePlugin, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { createStore, type StoreOptions } from '../create-store.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import type { Store } from '../port.ts';
import type { AllTables } from '../schema.ts';
import { sqliteBulk } from './bulk.ts';
import { NodeSqliteDriver } from './driver.ts';
import { translateSqlite } from './faults.ts';

export interface SqliteOptions extends StoreOptions {
  /** The database file; its folder is made where it is missing. */
  file: string;
  /** How long a write waits for another process before it is said that the store is locked; 5,000 by default. */
  patienceMs?: number;
  /** An upper limit of the file in pages of 4 KiB: what does not fit is refused as on a full disk. */
  maxPages?: number;
}

/** The embedded store: one file, any number of processes on this machine. Throws where the file cannot be used. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const engine = await openSqliteEngine(options.file, options);
  return createStore(engine, options);
}

export async function openSqliteEngine(
  file: string,
  limits: Pick<SqliteOptions, 'patienceMs' | 'maxPages'> & { readOnly?: boolean } = {},
): Promise<Engine> {
  const database = openFile(file, limits.readOnly === true);
  if (limits.maxPages) database.exec(`pragma max_page_count = ${Math.trunc(limits.maxPages)}`);
  const db = new Kysely<AllTables>({
    dialect: {
      createDriver: () => new NodeSqliteDriver(database, limits),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: kysely => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  });
  const engine: Engine = {
    name: 'sqlite',
    db,
    bulk: sqliteBulk,
    translate: translateSqlite,
    close: () => db.destroy(),
  };
  try {
    if (!limits.readOnly) await migrate(engine);
  } catch (error) {
    await db.destroy();
    throw translateSqlite(error) ?? error;
  }
  return engine;
}

function openFile(file: string, readOnly: boolean): DatabaseSync {
  try {
    if (readOnly) return new DatabaseSync(file, { timeout: 0, readOnly });
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (file !== ':memory:') create(file);
    const database = new DatabaseSync(file, { timeout: 0 });
    // `full`: what was acknowledged survives a power cut, https://sqlite.org/pragma.html#pragma_synchronous (checked 2026-11-23).
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory');
    database.exec('pragma cache_size = -65536; pragma journal_size_limit = 67108864');
    return database;
  } catch (error) {
    throw new Error(
      `The data file ${file} cannot be opened (${(error as Error).message}): SMTP451_DATA_DIR must name a folder that this user may write to.`,
      { cause: error },
    );
  }
}

/**
 * For this user only, whatever the folder allows; SQLite's other files follow it. One that is there is not even opened:
 * closing it would let go of the locks that this process holds on it, https://sqlite.org/howtocorrupt.html (checked 2026-11-24).
 */
function create(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
