import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/store/parts/settings.ts';
import type { World } from '../../support/world.ts';

export function settingsContract(world: World): void {
  describe('settings', () => {
    it('are the defaults until something is changed', async () => {
      expect(await world.a.settings.get('C1')).toEqual(defaultSettings);
      await world.a.settings.change('C1', { answers: 'private' });
      expect(await world.a.settings.get('C1')).toEqual({ ...defaultSettings, answers: 'private' });
      expect(await world.b.settings.get('C1')).toEqual(defaultSettings);
    });

    it('keep both of two changes made at once', async () => {
      await Promise.all([
        world.a.settings.change('C1', { answers: 'private' }),
        world.a2.settings.change('C1', { retentionDays: 3 }),
        world.a.settings.change('C1', { runbookUrl: 'https://example.com/runbook' }),
      ]);
      expect(await world.a.settings.get('C1')).toMatchObject({
        answers: 'private',
        retentionDays: 3,
        runbookUrl: 'https://example.com/runbook',
      });
    });
  });
}
