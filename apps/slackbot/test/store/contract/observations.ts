import { describe, expect, it } from 'vitest';
import { batch, cell, hour, monday } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

export function observationsContract(world: World): void {
  describe('observations', () => {
    it('add to the same cell instead of growing with volume', async () => {
      for (let n = 0; n < 5; n++)
        await world.a.observations.add('C1', { source: 's', cells: [cell({ count: 10 })], templates: [] });
      await world.a.observations.add('C1', {
        source: 's',
        cells: [cell(), cell(), cell({ provider: null })],
        templates: [],
      });
      const cells = await world.a.observations.between('C1', monday, monday + hour);
      expect(new Map(cells.map(one => [one.provider, one.count]))).toEqual(
        new Map([
          ['google', 52],
          [null, 1],
        ]),
      );
      expect(await world.a.observations.between('C1', monday + hour, monday + 2 * hour)).toEqual([]);
      expect(await world.a.observations.between('C2', monday, monday + hour)).toEqual([]);
    });

    it('add cells up by any dimension, the largest first', async () => {
      const cells = [
        cell({ count: 3 }),
        cell({ cause: 'reputation', count: 7 }),
        cell({ hour: monday + hour, count: 1 }),
      ];
      await world.a.observations.add('C1', { source: 's', cells, templates: [] });
      const range = { from: monday, to: monday + 24 * hour };
      const byCause = await world.a.observations.sums('C1', range, ['cause']);
      expect(byCause.map(one => [one.cause, one.count])).toEqual([
        ['reputation', 7],
        ['greylisting', 4],
      ]);
      expect(await world.a.observations.sums('C1', range, [])).toEqual([
        { count: 11, resolved: 0, resolvedSeconds: 0, resolvedInTime: 0 },
      ]);
      expect(await world.a.observations.sums('C2', range, [])).toEqual([]);
      expect(await world.b.observations.sums('C1', range, ['hour'])).toEqual([]);
    });

    it('count the domains of a time, the most first', async () => {
      const domains = [
        { hour: monday, domain: 'example.com', count: 2 },
        { hour: monday, domain: 'example.com', count: 3 },
        { hour: monday + hour, domain: 'example.org', count: 9 },
        { hour: monday + 2 * hour, domain: 'example.net', count: 99 },
      ];
      await world.a.observations.add('C1', { source: 's', cells: [], templates: [], domains });
      await world.a.observations.add('C1', { source: 's', cells: [], templates: [], domains: domains.slice(0, 1) });
      expect(await world.a.observations.domains('C1', { from: monday, to: monday + 2 * hour }, 10)).toEqual([
        { hour: monday + hour, domain: 'example.org', count: 9 },
        { hour: monday, domain: 'example.com', count: 7 },
      ]);
    });

    it('remember when a template was first and last seen', async () => {
      const template = {
        id: 't1',
        text: '451 greylisted',
        example: '451 greylisted',
        cause: 'greylisting',
        firstSeen: 20,
        lastSeen: 30,
      } as const;
      await world.a.observations.add('C1', { source: 's', cells: [], templates: [template] });
      await world.a.observations.add('C1', {
        source: 's',
        cells: [],
        templates: [{ ...template, firstSeen: 25, lastSeen: 40 }],
      });
      expect(await world.a.observations.templates('C1', ['t1'])).toEqual([{ ...template, lastSeen: 40 }]);
      expect(await world.a.observations.newTemplates('C1', 21)).toEqual([]);
      expect(await world.a.observations.newTemplates('C1', 20)).toHaveLength(1);
    });

    it('follow deferrals to their end', async () => {
      const open = (message: string, dueAt: number | null) =>
        ({ message, recipient: 'r', cause: 'greylisting', provider: 'google', firstAt: monday, dueAt }) as const;
      await world.a.ingest.store(
        'C1',
        batch({ opened: [open('q1', monday + hour), open('q2', monday + hour), open('q3', null)] }),
      );
      world.clock = monday + 2 * hour;
      expect(await world.a.observations.pending('C1', world.clock)).toEqual([
        {
          source: 'mx1.example.com',
          cause: 'greylisting',
          provider: 'google',
          count: 3,
          oldestAt: monday,
          stuck: 2,
          untracked: 0,
        },
      ]);
      await world.a.ingest.store(
        'C1',
        batch({
          closed: [
            { message: 'q1', recipient: 'r', outcome: 'delivered', at: monday + hour / 2 },
            { message: 'q3', recipient: 'r', outcome: 'failed', at: monday + 2 * hour },
            { message: 'never-seen', recipient: 'r', outcome: 'delivered', at: monday },
          ],
        }),
      );
      expect(await world.a.observations.pending('C1', world.clock)).toMatchObject([{ count: 1, stuck: 1 }]);
      const ended = await world.a.observations.sums('C1', { from: monday, to: monday + 24 * hour }, ['outcome']);
      expect(ended.sort((x, y) => x.outcome.localeCompare(y.outcome))).toEqual([
        { outcome: 'delivered', count: 0, resolved: 1, resolvedSeconds: 1_800, resolvedInTime: 1 },
        { outcome: 'failed', count: 0, resolved: 1, resolvedSeconds: 7_200, resolvedInTime: 0 },
      ]);
    });

    it('end a message for all its recipients at once, and no other message', async () => {
      const open = ([message = '', recipient = '']: string[]) =>
        ({ message, recipient, cause: 'overload', provider: null, firstAt: monday, dueAt: null }) as const;
      await world.a.ingest.store(
        'C1',
        batch({ opened: ['q1 a', 'q1 b', 'q10 a', 'q2 a'].map(one => open(one.split(' '))) }),
      );
      await world.a.ingest.store(
        'C1',
        batch({
          closed: [
            { message: 'q1', recipient: null, outcome: 'failed', at: monday + hour },
            { message: 'q2', recipient: null, outcome: 'removed', at: monday + hour },
          ],
        }),
      );
      expect(await world.a.observations.pending('C1', world.clock)).toMatchObject([{ count: 1 }]);
      expect(await world.a.observations.sums('C1', { from: 0, to: monday + 9 * hour }, ['outcome'])).toMatchObject([
        { outcome: 'failed', resolved: 2 },
      ]);
    });

    it('let a source say itself what it holds back, and forget it when the source falls silent', async () => {
      const told = { cause: 'reputation', provider: null, count: 9, oldestAt: monday, stuck: 4, untracked: 0 } as const;
      await world.a.ingest.store('C1', batch({ sequence: { first: 1, last: 1 }, pending: [told] }));
      await world.a.ingest.store('C1', batch({ sequence: { first: 2, last: 2 }, pending: [{ ...told, count: 5 }] }));
      expect(await world.a.observations.pending('C1', world.clock)).toEqual([
        { ...told, count: 5, source: 'mx1.example.com' },
      ]);
      expect(await world.a.observations.pending('C1', world.clock + 7 * hour)).toEqual([]);
      expect(await world.a.observations.activeChannels(monday)).toEqual(['C1']);
    });
  });
}
