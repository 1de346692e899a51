import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/store/errors.ts';
import { openPostgresStore } from '../../src/store/postgres/open.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { startPostgres } from '../support/postgres.ts';
import { batch, cell, hour, monday } from '../support/samples.ts';

const fault = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnavailable);
  return (error as StoreUnavailable).fault;
};

describe('SQLite in trouble', () => {
  const home = mkdtempSync(join(tmpdir(), 'smtp451-faults-'));
  let file = '';
  let count = 0;
  beforeEach(() => {
    file = join(home, `${count++}`, 'smtp451.db');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('keeps its files to the user who runs it', async () => {
    const store = await openSqliteStore({ file });
    await store.workspace('T1').settings.change('C1', {});
    const modes = readdirSync(dirname(file)).map(name => (statSync(join(dirname(file), name)).mode & 0o077) === 0);
    expect(modes.length).toBeGreaterThan(1);
    expect(modes).not.toContain(false);
    await store.close();
  });

  it('says that the disk is full, keeps what was stored, and goes on when there is space', async () => {
    const store = await openSqliteStore({ file });
    const workspace = store.workspace('T1');
    await workspace.ingest.store('C1', batch({ cells: [cell()] }));
    // SQLite answers SQLITE_FULL at its own page limit exactly as at the disk's.
    const limit = new DatabaseSync(file);
    const pages = (limit.prepare('pragma page_count').get() as { page_count: number }).page_count;
    limit.close();
    const small = await openSqliteStore({ file, maxPages: pages + 2 });
    const big = small.workspace('T1');
    expect(await fault(fillUp(() => big.drafts.put('x'.repeat(3_000), 60_000)))).toBe('full');
    expect(await big.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 1 }]);
    await small.close();
    await workspace.drafts.put('there is space again', 60_000);
    await store.close();
    const check = new DatabaseSync(file);
    expect(check.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    check.close();
  });

  it('waits for another process and then says that the store is locked, without stopping this one', async () => {
    const store = await openSqliteStore({ file, patienceMs: 300 });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    expect(await fault(store.workspace('T1').drafts.put('x', 1_000))).toBe('locked');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    const later = store.workspace('T1').drafts.put('x', 1_000);
    other.exec('commit');
    await expect(later).resolves.toEqual(expect.any(String));
    other.close();
    await store.close();
  });

  it('names the folder where the file cannot be made', async () => {
    await expect(openSqliteStore({ file: '/dev/null/smtp451.db' })).rejects.toThrow(/SMTP451_DATA_DIR/);
  });

  it('refuses a database that a newer version wrote', async () => {
    await (await openSqliteStore({ file })).close();
    const db = new DatabaseSync(file);
    db.exec('update smtp451_schema set version = 99');
    db.close();
    await expect(openSqliteStore({ file })).rejects.toThrow(/version 99/);
  });
});

describe('PostgreSQL in trouble', () => {
  it('is said to be away, and is used again when it is back', async () => {
    const server = await startPostgres({ durable: true });
    const store = await openPostgresStore({ url: await server.database() });
    const { drafts } = store.workspace('T1');
    await drafts.put('x', 60_000);
    await server.kill();
    expect(await fault(drafts.put('x', 60_000))).toBe('away');
    expect(await fault(store.check())).toBe('away');
    await server.restart();
    await expect(drafts.put('x', 60_000)).resolves.toEqual(expect.any(String));
    await store.close();
    await server.stop();
  });

  it('may die in the middle of a transaction without taking the process with it', async () => {
    const server = await startPostgres();
    const store = await openPostgresStore({ url: await server.database() });
    const busy = Array.from({ length: 20 }, async (_, n) => {
      for (;;) await store.workspace('T1').settings.change(`C${n}`, { answers: 'private' });
    });
    const ends = Promise.all(busy.map(one => fault(one)));
    await sleep(300);
    // A connection that is in use has no listener of the pool's: its error would be nobody's.
    await server.kill();
    expect(new Set(await ends)).toEqual(new Set(['away']));
    await store.close();
    await server.stop();
  });

  it('is said to be away where nothing listens', async () => {
    expect(await fault(openPostgresStore({ url: 'postgres://smtp451@127.0.0.1:1/none' }))).toBe('away');
  });
});

async function fillUp(more: () => Promise<unknown>): Promise<void> {
  for (let n = 0; n < 10_000; n++) await more();
}
