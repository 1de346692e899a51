import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreOptions } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/port.ts';
import { openPostgresStore } from '../../src/store/postgres/open.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { startPostgres } from './postgres.ts';

/** A driver under test: new, empty stores on demand, and the same one opened again. */
export interface Driver {
  name: 'SQLite' | 'PostgreSQL';
  /** A place with nothing in it yet. */
  place(): Promise<string>;
  open(place: string, options?: StoreOptions): Promise<Store>;
  stop(): Promise<void>;
}

export async function startDriver(name: Driver['name']): Promise<Driver> {
  if (name === 'PostgreSQL') {
    const server = await startPostgres();
    return {
      name,
      place: () => server.database(),
      open: (url, options) => openPostgresStore({ url, connections: 4, ...options }),
      stop: () => server.stop(),
    };
  }
  const home = mkdtempSync(join(tmpdir(), 'smtp451-sqlite-'));
  let count = 0;
  return {
    name,
    place: () => Promise.resolve(join(home, `${count++}`, 'smtp451.db')),
    open: (file, options) => openSqliteStore({ file, ...options }),
    stop: () => Promise.resolve(rmSync(home, { recursive: true, force: true })),
  };
}

export const driverNames: readonly Driver['name'][] = ['SQLite', 'PostgreSQL'];
