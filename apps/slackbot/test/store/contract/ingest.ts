import { describe, expect, it } from 'vitest';
import { batch, cell, hour, monday } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function ingestContract(world: World): void {
  describe('ingest', () => {
    it('stores a batch once for its key, and refuses the key for another body', async () => {
      const one = batch({ idempotencyKey: 'k1', cells: [cell({ count: 5 })] });
      expect(await world.a.ingest.store('C1', one)).toEqual({ kind: 'stored', id: 'batch-1' });
      expect(await world.a2.ingest.store('C1', { ...one, id: 'batch-2' })).toEqual({ kind: 'repeated', id: 'batch-1' });
      expect(await world.a.ingest.store('C1', { ...one, bodyHash: 'other' })).toEqual({ kind: 'other-body' });
      expect(await world.a.ingest.seen('token-1', 'k1', 'hash')).toEqual({ kind: 'repeated', id: 'batch-1' });
      expect(await world.a.ingest.seen('token-2', 'k1', 'hash')).toBeNull();
      expect(await world.a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 5 }]);
      world.clock += 7 * 24 * hour;
      expect(await world.a.ingest.store('C1', { ...one, id: 'batch-3' })).toEqual({ kind: 'stored', id: 'batch-3' });
    });

    it('counts a key once when many replicas are sent it at the same time', async () => {
      const sends = Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? world.a : world.a2).ingest.store('C1', batch({ id: `b${n}`, idempotencyKey: 'k', cells: [cell()] })),
      );
      const results = await Promise.all(sends);
      expect(results.filter(one => one.kind === 'stored')).toHaveLength(1);
      expect(await world.a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 1 }]);
    });

    it('refuses a merged summary of which a part was counted before', async () => {
      const ship = (first: number, last: number) =>
        world.a.ingest.store('C1', batch({ sequence: { first, last }, cells: [cell()] }));
      expect(await ship(1, 3)).toMatchObject({ kind: 'stored' });
      expect(await ship(2, 5)).toEqual({ kind: 'overlap' });
      const keyed = batch({ sequence: { first: 2, last: 5 }, cells: [cell()], idempotencyKey: 'mx1/2-5' });
      expect(await world.a.ingest.store('C1', keyed)).toEqual({ kind: 'overlap' });
      expect(await world.a2.ingest.store('C1', keyed)).toEqual({ kind: 'overlap' });
      expect(await ship(2, 3)).toMatchObject({ kind: 'repeated' });
      expect(await ship(4, 5)).toMatchObject({ kind: 'stored' });
    });

    it('counts a shipped summary once, by its place in its source', async () => {
      const ship = (sequence: number) =>
        world.a.ingest.store('C1', batch({ sequence: { first: sequence, last: sequence }, cells: [cell()] }));
      expect(await ship(1)).toMatchObject({ kind: 'stored' });
      expect(await ship(2)).toMatchObject({ kind: 'stored' });
      expect(await ship(2)).toMatchObject({ kind: 'repeated' });
      expect(await ship(1)).toMatchObject({ kind: 'repeated' });
      expect(await world.a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 2 }]);
    });

    it('takes batches over the same cells in any order from both replicas without a lost count', async () => {
      const causes = ['greylisting', 'reputation', 'overload', 'unknown'] as const;
      const sends = Array.from({ length: 40 }, (_, n) => {
        const cells = causes.map(cause => cell({ cause }));
        return (n % 2 ? world.a : world.a2).ingest.store(
          'C1',
          batch({ source: `mx${n % 5}`, cells: n % 3 ? cells : cells.toReversed() }),
        );
      });
      await Promise.all(sends);
      expect(await world.a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 160 }]);
    });
  });
}
