import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';

const maxStatements = 200;

/**
 * Kysely's driver over `node:sqlite`. Waiting for a lock happens here, between attempts, and not inside SQLite,
 * whose own waiting would stop the whole process. One connection; Kysely's transactions take turns on it.
 */
export class NodeSqliteDriver implements Driver {
  readonly #connection: NodeSqliteConnection;
  readonly #db: DatabaseSync;
  #turn: Promise<void> = Promise.resolve();
  #free: (() => void) | null = null;

  constructor(
    db: DatabaseSync,
    { patienceMs = 5_000, readOnly = false }: { patienceMs?: number; readOnly?: boolean } = {},
  ) {
    this.#db = db;
    this.#connection = new NodeSqliteConnection(db, patienceMs, readOnly ? 'begin' : 'begin immediate');
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let free!: () => void;
    this.#turn = new Promise(resolve => {
      free = resolve;
    });
    await before;
    this.#free = free;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    this.#free?.();
    return Promise.resolve();
  }

  /** `immediate`: a transaction that began as a reader cannot always become a writer. */
  beginTransaction(): Promise<void> {
    return this.#connection.begin();
  }

  commitTransaction(): Promise<void> {
    return this.#connection.end('commit');
  }

  rollbackTransaction(): Promise<void> {
    return this.#connection.end('rollback');
  }

  async destroy(): Promise<void> {
    await this.#turn;
    if (this.#db.isOpen) this.#db.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #db: DatabaseSync;
  readonly #patienceMs: number;
  readonly #begin: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync, patienceMs: number, begin: string) {
    this.#db = db;
    this.#patienceMs = patienceMs;
    this.#begin = begin;
  }

  begin(): Promise<void> {
    return patiently(this.#patienceMs, () => this.#db.exec(this.#begin));
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    // A full disk may have rolled the transaction back already.
    if (!this.#db.isTransaction) {
      if (how === 'rollback') return;
      throw new Error('The transaction was rolled back by the database before it could be committed.');
    }
    await patiently(this.#patienceMs, () => this.#db.exec(how));
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return patiently(this.#patienceMs, () => this.#run<R>(query));
  }

  #run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= maxStatements) this.#statements.clear();
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are not streamed from SQLite here: read them in pages.');
  }
}

/** SQLITE_BUSY (5) and SQLITE_LOCKED (6), with their extended forms. */
const isBusy = (error: unknown): boolean => [5, 6].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);

async function patiently<T>(patienceMs: number, work: () => T): Promise<T> {
  const until = Date.now() + patienceMs;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= until) throw error;
    }
    await sleep(wait * (0.5 + Math.random()));
  }
}
