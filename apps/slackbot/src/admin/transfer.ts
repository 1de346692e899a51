import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../store/engine.ts';
import { migrations } from '../store/migrations/registry.ts';
import { type AllTables, tableKeys, tableNames } from '../store/schema.ts';

/** The first line of an export: what it is, and the version of the tables in it. */
interface Head {
  smtp451: 'export';
  version: number;
}
type Row = Record<string, unknown>;
type Anything = Kysely<Record<string, Row>>;

const page = 2_000;
const batch = 250;

/**
 * Everything in a database as JSON lines, as it was at one moment, while the bot may go on. Installations stay sealed.
 * `write` is given whole lines. Gives the number of rows.
 */
export async function exportRows(engine: Engine, write: (lines: string) => Promise<void>): Promise<number> {
  const head: Head = { smtp451: 'export', version: migrations.length };
  await write(`${JSON.stringify(head)}\n`);
  const run = async (db: Kysely<AllTables>): Promise<number> => {
    let rows = 0;
    for (const table of tableNames) rows += await exportTable(db as unknown as Anything, table, write);
    return rows;
  };
  const transaction = engine.db.transaction();
  return engine.name === 'postgres'
    ? transaction.setIsolationLevel('repeatable read').execute(run)
    : transaction.execute(run);
}

/** In pages by key: a table may be larger than memory. */
async function exportTable(
  db: Anything,
  table: keyof AllTables,
  write: (lines: string) => Promise<void>,
): Promise<number> {
  const key = ['workspace', ...tableKeys[table]];
  let last: Row | null = null;
  for (let rows = 0; ; ) {
    let query = db.selectFrom(table).selectAll().limit(page);
    for (const column of key) query = query.orderBy(column);
    if (last) {
      const values = key.map(column => sql`${last?.[column]}`);
      const columns = key.map(column => sql.ref(column));
      query = query.where(sql<boolean>`(${sql.join(columns)}) > (${sql.join(values)})`);
    }
    const found = await query.execute();
    if (found.length > 0) await write(found.map(row => `${JSON.stringify([table, row])}\n`).join(''));
    rows += found.length;
    last = found.at(-1) ?? null;
    if (found.length < page) return rows;
  }
}

/** Reads an export into an empty database: all of it, or nothing. Gives the number of rows. */
export async function importRows(engine: Engine, input: Readable): Promise<number> {
  return engine.db.transaction().execute(async transaction => {
    const db = transaction as unknown as Anything;
    await mustBeEmpty(db);
    const waiting = new Map<string, Row[]>();
    const flush = async (table: string): Promise<void> => {
      const rows = waiting.get(table) ?? [];
      waiting.delete(table);
      if (rows.length > 0) await db.insertInto(table).values(rows).execute();
    };
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (number === 1) {
        checkHead(line);
        continue;
      }
      const [table, row] = readRow(line, number);
      const rows = waiting.get(table) ?? [];
      rows.push(row);
      waiting.set(table, rows);
      if (rows.length >= batch) await flush(table);
    }
    if (number === 0) throw new Error('The export is empty: its first line says what it is.');
    for (const table of waiting.keys()) await flush(table);
    return number - 1;
  });
}

async function mustBeEmpty(db: Anything): Promise<void> {
  for (const table of tableNames) {
    if (await db.selectFrom(table).select('workspace').limit(1).executeTakeFirst()) {
      throw new Error(
        `The database holds data already (in ${table}); import into an empty one, so that nothing is mixed.`,
      );
    }
  }
}

function checkHead(line: string): void {
  const head = parse(line, 1) as Partial<Head>;
  if (head.smtp451 !== 'export')
    throw new Error('Line 1 is not the beginning of an export; "smtp451-bot export" writes one.');
  if (head.version === migrations.length) return;
  throw new Error(
    `The export is of version ${head.version}, and this program's tables are of version ${migrations.length}: export and import with the same version of the program.`,
  );
}

function readRow(line: string, number: number): [string, Row] {
  const [table, row] = parse(line, number) as [keyof AllTables, Row];
  if (!tableNames.includes(table) || typeof row !== 'object' || row === null) {
    throw new Error(`Line ${number} is not a row of an export; expected ["settings",{…}]; got ${line.slice(0, 60)}`);
  }
  return [table, row];
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} of the export is cut off or changed: it is not JSON.`);
  }
}
