import { describe, expect, it } from 'vitest';
import type { World } from '../../support/world.ts';

export function migrationsContract(world: World): void {
  describe('migrations', () => {
    it('run once when eight processes start together', async () => {
      const fresh = await world.driver.place();
      const stores = await Promise.all(Array.from({ length: 8 }, () => world.driver.open(fresh, world.options)));
      await Promise.all(stores.map(one => one.workspace('T1').drafts.put('x', 1_000)));
      await Promise.all(stores.map(one => one.close()));
    });

    it('keep what is stored when the store is opened again', async () => {
      await world.a.settings.change('C1', { retentionDays: 7 });
      const again = await world.driver.open(world.place, world.options);
      expect((await again.workspace('T1').settings.get('C1')).retentionDays).toBe(7);
      await again.close();
    });
  });
}
