import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../test/support/postgres.ts';

export type StoreName = 'SQLite' | 'PostgreSQL';
export const storeNames: readonly StoreName[] = ['SQLite', 'PostgreSQL'];

/** An empty place for a store that waits for the disk as in operation, and what removes it. */
export async function newPlace(name: StoreName): Promise<{ place: string; remove: () => Promise<void> }> {
  if (name === 'PostgreSQL') {
    const server = await startPostgres({ durable: true });
    return { place: await server.database(), remove: () => server.stop() };
  }
  const home = mkdtempSync(join(tmpdir(), 'smtp451-place-'));
  return {
    place: join(home, 'smtp451.sqlite'),
    remove: () => Promise.resolve(rmSync(home, { recursive: true, force: true })),
  };
}
