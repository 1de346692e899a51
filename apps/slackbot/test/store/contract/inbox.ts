import { describe, expect, it } from 'vitest';
import type { World } from '../../support/world.ts';

export function inboxContract(world: World): void {
  describe('the inbox', () => {
    it('keeps an event until it is done, and gives it to one replica at a time', async () => {
      expect(await world.a.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' }, 1_000)).toBe(true);
      expect(await world.a2.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' }, 1_000)).toBe(false);
      expect(await world.store.routing.withWaitingEvents(world.clock)).toEqual([]);
      world.clock += 1_000;
      expect(await world.replica.routing.withWaitingEvents(world.clock)).toEqual(['T1']);
      const taken = (await Promise.all([world.a.inbox.take(10, 1_000), world.a2.inbox.take(10, 1_000)])).flat();
      expect(taken).toMatchObject([{ id: 'Ev1', body: '{"x":1}', attempts: 2 }]);
      await world.a.inbox.done('Ev1');
      world.clock += 10_000;
      expect(await world.a.inbox.take(10, 1_000)).toEqual([]);
      expect(await world.a.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' })).toBe(false);
    });

    it('leaves an event that is postponed alone until then', async () => {
      await world.a.inbox.put({ id: 'Ev2', kind: 'event', body: '{}' }, 1_000);
      await world.a.inbox.postpone('Ev2', 30_000);
      world.clock += 29_999;
      expect(await world.a2.inbox.take(10, 1_000)).toEqual([]);
      world.clock += 1;
      expect(await world.a2.inbox.take(10, 1_000)).toMatchObject([{ id: 'Ev2', attempts: 2 }]);
    });
  });
}
