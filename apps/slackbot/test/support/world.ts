import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Store, WorkspaceStore } from '../../src/store/port.ts';
import { monday } from './samples.ts';
import { type Driver, startDriver } from './stores.ts';

/** What every test of the contract starts from: an empty database, seen by two replicas, and a clock that stands still. */
export interface World {
  driver: Driver;
  place: string;
  store: Store;
  replica: Store;
  clock: number;
  a: WorkspaceStore;
  /** The same workspace, seen by the other replica. */
  a2: WorkspaceStore;
  /** Another workspace. */
  b: WorkspaceStore;
  options: { now: () => number; encryptionSecrets: string[] };
}

export function createWorld(name: Driver['name']): World {
  const world = { clock: monday } as World;
  world.options = { now: () => world.clock, encryptionSecrets: ['a secret of the tests'] };
  beforeAll(async () => {
    world.driver = await startDriver(name);
  });
  afterAll(() => world.driver.stop());
  beforeEach(async () => {
    world.clock = monday;
    world.place = await world.driver.place();
    const open = () => world.driver.open(world.place, world.options);
    [world.store, world.replica] = await Promise.all([open(), open()]);
    world.a = world.store.workspace('T1');
    world.a2 = world.replica.workspace('T1');
    world.b = world.store.workspace('T2');
    return async () => {
      await world.store.close();
      await world.replica.close();
    };
  });
  return world;
}
