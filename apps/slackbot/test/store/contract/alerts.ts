import { describe, expect, it } from 'vitest';
import { StoreConflict } from '../../../src/store/errors.ts';
import { hour } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function alertsContract(world: World): void {
  describe('alerts and the audit log', () => {
    it('open at most one alert a subject and channel until it is closed', async () => {
      const draft = { channel: 'C1', subject: 'cause:reputation', facts: '{}' };
      const opened = await Promise.all([world.a.alerts.open(draft), world.a2.alerts.open(draft)]);
      const alert = opened.find(Boolean);
      expect(opened.filter(Boolean)).toHaveLength(1);
      if (!alert) return;
      const seen = await world.a.alerts.update({ ...alert, postedTs: '1.0', state: 'acknowledged' });
      await expect(world.a2.alerts.update(alert)).rejects.toThrow(StoreConflict);
      await world.a.alerts.update({ ...seen, state: 'closed', closedAt: world.clock });
      expect(await world.a.alerts.open(draft)).not.toBeNull();
      expect(await world.a.alerts.list('C1', 'closed')).toHaveLength(1);
      expect(await world.a.alerts.list('C1', 'live')).toHaveLength(1);
      expect(await world.b.alerts.get(alert.id)).toBeNull();
    });

    it('silence a subject until a time', async () => {
      await world.a.alerts.silence('C1', 'cause:reputation', world.clock + hour);
      expect(await world.a.alerts.silencedUntil('C1', 'cause:reputation')).toBe(world.clock + hour);
      expect(await world.a.alerts.silencedUntil('C1', 'cause:overload')).toBeNull();
      world.clock += hour;
      expect(await world.a.alerts.silencedUntil('C1', 'cause:reputation')).toBeNull();
    });

    it('log who did what, newest first', async () => {
      await world.a.audit.add({ by: 'U1', channel: 'C1', action: 'token.create', detail: 'mx1' });
      world.clock += 1;
      await world.a.audit.add({ by: 'U2', channel: 'C1', action: 'forget', detail: '' });
      expect((await world.a.audit.list(10)).map(one => one.by)).toEqual(['U2', 'U1']);
    });
  });
}
