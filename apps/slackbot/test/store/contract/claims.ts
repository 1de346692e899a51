import { describe, expect, it } from 'vitest';
import type { World } from '../../support/world.ts';

export function claimsContract(world: World): void {
  describe('claims', () => {
    it('are given to exactly one of many askers at once, on any replica', async () => {
      const asks = Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? world.a : world.a2).claims.claim('C1:1.0:explain', 60_000),
      );
      expect((await Promise.all(asks)).filter(Boolean)).toHaveLength(1);
      expect(await world.b.claims.claim('C1:1.0:explain', 60_000)).toBe(true);
    });

    it('are given again to the same holder, and to another once they have run out or were released', async () => {
      expect(await world.a.claims.claim('k', 1_000, 'event-1')).toBe(true);
      expect(await world.a2.claims.claim('k', 1_000, 'event-1')).toBe(true);
      expect(await world.a2.claims.claim('k', 1_000, 'event-2')).toBe(false);
      world.clock += 1_000;
      expect(await world.a2.claims.claim('k', 1_000, 'event-2')).toBe(true);
      await world.a2.claims.release('k');
      expect(await world.a.claims.claim('k', 1_000)).toBe(true);
    });
  });
}
