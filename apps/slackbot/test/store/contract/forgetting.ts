import { describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../../../src/store/ids.ts';
import type { WorkspaceStore } from '../../../src/store/port.ts';
import { batch, cell, hour, monday, schedule } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function forgettingContract(world: World): void {
  describe('forgetting', () => {
    const fill = async (workspace: WorkspaceStore, channel: string): Promise<void> => {
      await workspace.settings.change(channel, { retentionDays: 1 });
      await workspace.observations.add(channel, {
        source: 's',
        cells: [cell()],
        templates: [{ id: 't1', text: 'x', example: 'x', cause: null, firstSeen: world.clock, lastSeen: world.clock }],
      });
      await workspace.digests.save({
        id: `${workspace.id}${channel}`,
        channel,
        messageTs: '1.0',
        postedTs: null,
        at: world.clock,
        title: '',
        report: '',
      });
      await workspace.schedules.create(schedule({ channel }));
      await workspace.tokens.create({ channel, label: '', createdBy: 'U1' }, hashToken(newToken()));
      await workspace.audit.add({ by: 'U1', channel, action: 'x', detail: '' });
    };
    const range = { from: 0, to: monday + 1_000 * hour };

    it('removes one channel of one workspace and nothing else', async () => {
      for (const workspace of [world.a, world.b]) for (const channel of ['C1', 'C2']) await fill(workspace, channel);
      expect(await world.a.forget('C1')).toBeGreaterThanOrEqual(6);
      expect(await world.a.observations.sums('C1', range, [])).toEqual([]);
      expect(await world.a.schedules.list('C1')).toEqual([]);
      expect(await world.a.tokens.list('C1')).toEqual([]);
      expect(await world.a.audit.list(10)).toHaveLength(2);
      for (const [workspace, channel] of [
        [world.a, 'C2'],
        [world.b, 'C1'],
      ] as const) {
        expect(await workspace.observations.sums(channel, range, [])).toMatchObject([{ count: 1 }]);
        expect(await workspace.schedules.list(channel)).toHaveLength(1);
      }
    });

    it('leaves nothing of a workspace that uninstalls', async () => {
      await fill(world.a, 'C1');
      await fill(world.b, 'C1');
      await world.a.installation.save('{}');
      await world.a.uninstall();
      expect(await world.store.routing.workspaces()).toEqual(['T2']);
      expect(await world.a.audit.list(10)).toEqual([]);
      expect(await world.a.installation.get()).toBeNull();
      expect(await world.b.schedules.list()).toHaveLength(1);
    });

    it('removes what is past the retention of its channel', async () => {
      await fill(world.a, 'C1');
      await fill(world.a, 'C2');
      await world.a.settings.change('C2', { retentionDays: 30 });
      world.clock += 2 * 24 * hour;
      expect(await world.a.purge(world.clock)).toBeGreaterThan(2);
      expect(await world.a.observations.sums('C1', range, [])).toEqual([]);
      expect(await world.a.digests.recent('C1', 10)).toEqual([]);
      expect(await world.a.observations.sums('C2', range, [])).toMatchObject([{ count: 1 }]);
      expect(await world.a.purge(world.clock)).toBe(0);
    });

    it('knows of a workspace that only ever asked, so that its events and answers do not stay for ever', async () => {
      await world.a.inbox.put({ id: 'event:1', kind: 'event', body: '{}' });
      await world.a.inbox.done('event:1');
      await world.b.answers.save({
        channel: 'C1',
        messageTs: '1.0',
        intent: 'explain',
        postedChannel: 'C1',
        postedTs: '2.0',
        threadTs: null,
      });
      expect(await world.store.routing.workspaces()).toEqual(['T1', 'T2']);
      world.clock += 91 * 24 * hour;
      for (const workspace of [world.a, world.b]) expect(await workspace.purge(world.clock)).toBe(1);
      expect(await world.store.routing.workspaces()).toEqual([]);
    });

    it('gives up on deferrals that nobody reported the end of', async () => {
      const opened = [{ message: 'q1', recipient: 'r', cause: null, provider: null, firstAt: monday, dueAt: null }];
      await world.a.ingest.store('C1', batch({ opened }));
      await world.a.purge(monday + 6 * 24 * hour);
      expect(await world.a.observations.pending('C1', world.clock)).toHaveLength(1);
      await world.a.purge(monday + 8 * 24 * hour);
      expect(await world.a.observations.pending('C1', world.clock)).toEqual([]);
    });
  });
}
