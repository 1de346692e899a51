import { describe, expect, it } from 'vitest';
import { StoreConflict } from '../../../src/store/errors.ts';
import { hour, monday, schedule } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function schedulesContract(world: World): void {
  describe('schedules and runs', () => {
    it('fire once, whoever comes first', async () => {
      const one = await world.a.schedules.create(schedule());
      expect(await world.store.routing.withDueRuns(world.clock)).toEqual(['T1']);
      const run = { fireAt: monday, state: 'pending', requestedBy: null, detail: null } as const;
      const fired = await Promise.all(
        [world.a, world.a2, world.a, world.a2].map(each => each.schedules.fire(one, monday + 24 * hour, run)),
      );
      expect(fired.filter(Boolean)).toHaveLength(1);
      expect(await world.a.schedules.due(world.clock)).toEqual([]);
      expect(await world.a.runs.add(one, run)).toBeNull();
      expect(await world.a.runs.open(world.clock)).toHaveLength(1);
    });

    it('refuse a change of an older version', async () => {
      const one = await world.a.schedules.create(schedule());
      const next = await world.a.schedules.update({ ...one, pausedReason: 'by hand', nextAt: null });
      expect(next.version).toBe(2);
      await expect(world.a2.schedules.update(one)).rejects.toThrow(StoreConflict);
      expect(await world.a2.schedules.get(one.id)).toEqual(next);
      expect(await world.b.schedules.get(one.id)).toBeNull();
      expect(await world.b.schedules.remove(one.id)).toBe(false);
      expect(await world.a.schedules.remove(one.id)).toBe(true);
    });

    it('let one holder work on a run, until its lease is over', async () => {
      const one = await world.a.schedules.create(schedule());
      const run = await world.a.runs.add(one, { fireAt: monday, state: 'pending', requestedBy: 'U1', detail: null });
      const id = run?.id ?? '';
      const leases = await Promise.all([
        world.a.runs.lease(id, 'w1', world.clock, 1_000),
        world.a2.runs.lease(id, 'w2', world.clock, 1_000),
      ]);
      expect(leases.filter(Boolean)).toHaveLength(1);
      const holder = leases.find(Boolean)?.leaseHolder ?? '';
      world.clock += 1_000;
      const second = await world.a.runs.lease(id, 'w3', world.clock, 1_000);
      expect(second).toMatchObject({ attempts: 2, key: run?.key });
      expect(await world.a.runs.finish(id, holder, { state: 'posted', postedTs: '1.0', detail: null })).toBe(false);
      expect(await world.a.runs.postpone(id, 'w3', world.clock + 500, '429')).toBe(true);
      expect(await world.a.runs.lease(id, 'w4', world.clock, 1_000)).toBeNull();
      world.clock += 500;
      expect(await world.a.runs.lease(id, 'w4', world.clock, 1_000)).toMatchObject({ attempts: 3 });
      expect(await world.a.runs.finish(id, 'w4', { state: 'uncertain', postedTs: null, detail: 'no answer' })).toBe(
        true,
      );
      expect(await world.a.runs.recent(10, 'uncertain')).toMatchObject([{ id, detail: 'no answer' }]);
      expect(await world.b.runs.recent(10)).toEqual([]);
    });
  });
}
