import { afterEach } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { monday } from './samples.ts';

const open: Store[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(store => store.close()));
});

/** A real store that lives as long as the test, with a clock that the test moves. */
export async function memoryStore(clock: { now: number } = { now: monday }): Promise<Store> {
  const store = await openSqliteStore({
    file: ':memory:',
    now: () => clock.now,
    encryptionSecrets: ['a secret of the tests'],
  });
  open.push(store);
  return store;
}
