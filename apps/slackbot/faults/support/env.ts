import type { Store } from '../../src/store/port.ts';
import { openPostgresStore } from '../../src/store/postgres/open.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';

/** What the fault tests' child processes are told, as one JSON argument. */
export interface WorkerTask {
  /** A file for SQLite, a URL for PostgreSQL. */
  place: string;
  name: string;
  apiUrl: string;
  botToken: string;
  leaseMs: number;
}

export const openPlace = (place: string, connections = 10): Promise<Store> =>
  place.startsWith('postgres:') ? openPostgresStore({ url: place, connections }) : openSqliteStore({ file: place });
