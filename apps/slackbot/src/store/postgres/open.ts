import { CamelCasePlugin, Kysely, PostgresDialect, PostgresQueryCompiler, type QueryCompiler } from 'kysely';
import { type CustomTypesConfig, Pool, types } from 'pg';
import { createStore, type StoreOptions } from '../create-store.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import type { Store } from '../port.ts';
import type { AllTables } from '../schema.ts';
import { postgresBulk } from './bulk.ts';
import { translatePostgres } from './faults.ts';

export interface PostgresOptions extends StoreOptions {
  /** postgres://user:password@host:port/database */
  url: string;
  /** Connections of this process; the server's own limit divides by the number of replicas. */
  connections?: number;
}

/** int8 and numeric, by their object ids. */
const wide: ReadonlySet<number> = new Set([20, 1700]);

const customTypes: CustomTypesConfig = {
  getTypeParser: (oid, format) => (wide.has(oid) ? Number : types.getTypeParser(oid, format)),
};

/** The store for several replicas. Throws `StoreUnavailable` where the server cannot be reached. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const engine = await openPostgresEngine(options.url, options.connections);
  return createStore(engine, options);
}

export async function openPostgresEngine(url: string, connections = 10): Promise<Engine> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    // A replica that stops in the middle of a transaction must not keep its locks.
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'smtp451',
    // 64-bit integers as numbers: times and counts stay far below 2^53. Sums of them come as `numeric`.
    types: customTypes,
  });
  // Without a listener the loss of a connection would end the process, whether it is idle (the pool's event) or in use (its
  // own): the query that is under way, or the next one, says what is wrong.
  pool.on('error', () => undefined);
  pool.on('connect', connection => connection.on('error', () => undefined));
  const db = new Kysely<AllTables>({ dialect: new Dialect({ pool }), plugins: [new CamelCasePlugin()] });
  const engine: Engine = {
    name: 'postgres',
    db,
    bulk: postgresBulk,
    translate: translatePostgres,
    close: () => db.destroy(),
  };
  try {
    await migrate(engine);
  } catch (error) {
    await db.destroy();
    throw translatePostgres(error) ?? error;
  }
  return engine;
}

class Dialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new Compiler();
  }
}

/** PostgreSQL's text cannot hold U+0000, and what people paste can: it is shown as U+FFFD. */
class Compiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(Array.isArray(value) ? value.map(printable) : printable(value));
  }
}

const printable = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value);
