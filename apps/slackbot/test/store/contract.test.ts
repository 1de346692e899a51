import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreConflict } from '../../src/store/errors.ts';
import { hashToken, newToken } from '../../src/store/ids.ts';
import { defaultSettings } from '../../src/store/parts/settings.ts';
import type { Store, WorkspaceStore } from '../../src/store/port.ts';
import { batch, cell, hour, monday, schedule } from '../support/samples.ts';
import { type Driver, driverNames, startDriver } from '../support/stores.ts';

describe.each(driverNames)('the store on %s', name => {
  let driver: Driver;
  let place: string;
  let store: Store;
  let replica: Store;
  let clock = monday;
  let a: WorkspaceStore;
  /** The same workspace, seen by another replica. */
  let a2: WorkspaceStore;
  let b: WorkspaceStore;
  const options = { now: () => clock, encryptionSecrets: ['a secret of the tests'] };

  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver.stop());
  beforeEach(async () => {
    clock = monday;
    place = await driver.place();
    [store, replica] = await Promise.all([driver.open(place, options), driver.open(place, options)]);
    a = store.workspace('T1');
    a2 = replica.workspace('T1');
    b = store.workspace('T2');
    return async () => {
      await store.close();
      await replica.close();
    };
  });

  describe('migrations', () => {
    it('run once when eight processes start together', async () => {
      const fresh = await driver.place();
      const stores = await Promise.all(Array.from({ length: 8 }, () => driver.open(fresh, options)));
      await Promise.all(stores.map(one => one.workspace('T1').drafts.put('x', 1_000)));
      await Promise.all(stores.map(one => one.close()));
    });

    it('keep what is stored when the store is opened again', async () => {
      await a.settings.change('C1', { retentionDays: 7 });
      const again = await driver.open(place, options);
      expect((await again.workspace('T1').settings.get('C1')).retentionDays).toBe(7);
      await again.close();
    });
  });

  describe('settings', () => {
    it('are the defaults until something is changed', async () => {
      expect(await a.settings.get('C1')).toEqual(defaultSettings);
      await a.settings.change('C1', { answers: 'private' });
      expect(await a.settings.get('C1')).toEqual({ ...defaultSettings, answers: 'private' });
      expect(await b.settings.get('C1')).toEqual(defaultSettings);
    });

    it('keep both of two changes made at once', async () => {
      await Promise.all([
        a.settings.change('C1', { answers: 'private' }),
        a2.settings.change('C1', { retentionDays: 3 }),
        a.settings.change('C1', { runbookUrl: 'https://example.com/runbook' }),
      ]);
      expect(await a.settings.get('C1')).toMatchObject({
        answers: 'private',
        retentionDays: 3,
        runbookUrl: 'https://example.com/runbook',
      });
    });
  });

  describe('claims', () => {
    it('are given to exactly one of many askers at once, on any replica', async () => {
      const asks = Array.from({ length: 20 }, (_, n) => (n % 2 ? a : a2).claims.claim('C1:1.0:explain', 60_000));
      expect((await Promise.all(asks)).filter(Boolean)).toHaveLength(1);
      expect(await b.claims.claim('C1:1.0:explain', 60_000)).toBe(true);
    });

    it('are given again to the same holder, and to another once they have run out or were released', async () => {
      expect(await a.claims.claim('k', 1_000, 'event-1')).toBe(true);
      expect(await a2.claims.claim('k', 1_000, 'event-1')).toBe(true);
      expect(await a2.claims.claim('k', 1_000, 'event-2')).toBe(false);
      clock += 1_000;
      expect(await a2.claims.claim('k', 1_000, 'event-2')).toBe(true);
      await a2.claims.release('k');
      expect(await a.claims.claim('k', 1_000)).toBe(true);
    });
  });

  describe('answers, drafts, digests and corrections', () => {
    it('find the answer to a message, and the later one where it was replaced', async () => {
      const answer = {
        channel: 'C1',
        messageTs: '1.0',
        intent: 'explain',
        postedChannel: 'C1',
        postedTs: '2.0',
        threadTs: null,
      };
      expect(await a.answers.find('C1', '1.0', 'explain')).toBeNull();
      await a.answers.save(answer);
      await a2.answers.save({ ...answer, postedTs: '3.0' });
      expect(await a.answers.find('C1', '1.0', 'explain')).toEqual({ ...answer, postedTs: '3.0' });
      expect(await a.answers.find('C1', '1.0', 'digest')).toBeNull();
      await a.answers.remove('C1', '1.0', 'explain');
      expect(await a.answers.find('C1', '1.0', 'explain')).toBeNull();
    });

    it('give a draft back until it runs out, whatever characters it holds', async () => {
      const text = 'quotes \' " ; -- $1 ? {} NUL-free \u{1F4EC} \u202E line\nbreak';
      const key = await a.drafts.put(text, 1_000);
      expect(await a2.drafts.get(key)).toBe(text);
      expect(await b.drafts.get(key)).toBeNull();
      expect(await a.drafts.get(await a.drafts.put('a\0b', 1_000))).toMatch(/^a[\0\uFFFD]b$/);
      clock += 1_000;
      expect(await a.drafts.get(key)).toBeNull();
    });

    it('list digests newest first and find the one under a message', async () => {
      const digest = {
        id: 'd1',
        channel: 'C1',
        messageTs: '1.0',
        postedTs: null,
        at: monday,
        title: 'mail.log',
        report: '{}',
      };
      await a.digests.save(digest);
      await a.digests.save({ ...digest, id: 'd2', messageTs: '2.0', at: monday + 1 });
      await a.digests.save({ ...digest, postedTs: '9.0' });
      expect((await a.digests.recent('C1', 10)).map(one => one.id)).toEqual(['d2', 'd1']);
      expect(await a.digests.find('C1', '1.0')).toEqual({ ...digest, postedTs: '9.0' });
      expect(await a.digests.byId('d2')).toMatchObject({ messageTs: '2.0' });
    });

    it('keep corrections whole', async () => {
      const correction = {
        channel: 'C1',
        by: 'U1',
        at: monday,
        input: '451 4.7.1 Try later',
        said: { cause: 'greylisting', provider: null, signature: null },
        shouldBe: { cause: 'filter-failure', provider: 'google' },
        note: 'milter was down',
      } as const;
      const id = await a.corrections.add(correction);
      expect(await a2.corrections.list(10)).toEqual([{ id, ...correction }]);
      expect(await b.corrections.list(10)).toEqual([]);
    });
  });

  describe('observations', () => {
    it('add to the same cell instead of growing with volume', async () => {
      for (let n = 0; n < 5; n++)
        await a.observations.add('C1', { source: 's', cells: [cell({ count: 10 })], templates: [] });
      await a.observations.add('C1', { source: 's', cells: [cell(), cell(), cell({ provider: null })], templates: [] });
      const cells = await a.observations.between('C1', monday, monday + hour);
      expect(cells.map(one => [one.provider, one.count]).sort()).toEqual(
        [
          ['google', 52],
          [null, 1],
        ].sort(),
      );
      expect(await a.observations.between('C1', monday + hour, monday + 2 * hour)).toEqual([]);
      expect(await a.observations.between('C2', monday, monday + hour)).toEqual([]);
    });

    it('add cells up by any dimension, the largest first', async () => {
      const cells = [
        cell({ count: 3 }),
        cell({ cause: 'reputation', count: 7 }),
        cell({ hour: monday + hour, count: 1 }),
      ];
      await a.observations.add('C1', { source: 's', cells, templates: [] });
      const range = { from: monday, to: monday + 24 * hour };
      const byCause = await a.observations.sums('C1', range, ['cause']);
      expect(byCause.map(one => [one.cause, one.count])).toEqual([
        ['reputation', 7],
        ['greylisting', 4],
      ]);
      expect(await a.observations.sums('C1', range, [])).toEqual([
        { count: 11, resolved: 0, resolvedSeconds: 0, resolvedInTime: 0 },
      ]);
      expect(await a.observations.sums('C2', range, [])).toEqual([]);
      expect(await b.observations.sums('C1', range, ['hour'])).toEqual([]);
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
      await a.observations.add('C1', { source: 's', cells: [], templates: [template] });
      await a.observations.add('C1', {
        source: 's',
        cells: [],
        templates: [{ ...template, firstSeen: 25, lastSeen: 40 }],
      });
      expect(await a.observations.templates('C1', ['t1'])).toEqual([{ ...template, lastSeen: 40 }]);
      expect(await a.observations.newTemplates('C1', 21)).toEqual([]);
      expect(await a.observations.newTemplates('C1', 20)).toHaveLength(1);
    });

    it('follow deferrals to their end', async () => {
      const open = (key: string, dueAt: number | null) =>
        ({ key, cause: 'greylisting', provider: 'google', firstAt: monday, dueAt }) as const;
      await a.ingest.store(
        'C1',
        batch({ opened: [open('q1', monday + hour), open('q2', monday + hour), open('q3', null)] }),
      );
      clock = monday + 2 * hour;
      expect(await a.observations.pending('C1', clock)).toEqual([
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
      await a.ingest.store(
        'C1',
        batch({
          closed: [
            { key: 'q1', outcome: 'delivered', at: monday + hour / 2 },
            { key: 'q3', outcome: 'failed', at: monday + 2 * hour },
            { key: 'never-seen', outcome: 'delivered', at: monday },
          ],
        }),
      );
      expect(await a.observations.pending('C1', clock)).toMatchObject([{ count: 1, stuck: 1 }]);
      const ended = await a.observations.sums('C1', { from: monday, to: monday + 24 * hour }, ['outcome']);
      expect(ended.sort((x, y) => x.outcome.localeCompare(y.outcome))).toEqual([
        { outcome: 'delivered', count: 0, resolved: 1, resolvedSeconds: 1_800, resolvedInTime: 1 },
        { outcome: 'failed', count: 0, resolved: 1, resolvedSeconds: 7_200, resolvedInTime: 0 },
      ]);
    });

    it('let a source say itself what it holds back, and forget it when the source falls silent', async () => {
      const told = { cause: 'reputation', provider: null, count: 9, oldestAt: monday, stuck: 4, untracked: 0 } as const;
      await a.ingest.store('C1', batch({ sequence: 1, pending: [told] }));
      await a.ingest.store('C1', batch({ sequence: 2, pending: [{ ...told, count: 5 }] }));
      expect(await a.observations.pending('C1', clock)).toEqual([{ ...told, count: 5, source: 'mx1.example.com' }]);
      expect(await a.observations.pending('C1', clock + 7 * hour)).toEqual([]);
      expect(await a.observations.activeChannels(monday)).toEqual(['C1']);
    });
  });

  describe('ingest', () => {
    it('stores a batch once for its key, and refuses the key for another body', async () => {
      const one = batch({ idempotencyKey: 'k1', cells: [cell({ count: 5 })] });
      expect(await a.ingest.store('C1', one)).toEqual({ kind: 'stored', id: 'batch-1' });
      expect(await a2.ingest.store('C1', { ...one, id: 'batch-2' })).toEqual({ kind: 'repeated', id: 'batch-1' });
      expect(await a.ingest.store('C1', { ...one, bodyHash: 'other' })).toEqual({ kind: 'other-body' });
      expect(await a.ingest.seen('token-1', 'k1', 'hash')).toEqual({ kind: 'repeated', id: 'batch-1' });
      expect(await a.ingest.seen('token-2', 'k1', 'hash')).toBeNull();
      expect(await a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 5 }]);
      clock += 7 * 24 * hour;
      expect(await a.ingest.store('C1', { ...one, id: 'batch-3' })).toEqual({ kind: 'stored', id: 'batch-3' });
    });

    it('counts a key once when many replicas are sent it at the same time', async () => {
      const sends = Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? a : a2).ingest.store('C1', batch({ id: `b${n}`, idempotencyKey: 'k', cells: [cell()] })),
      );
      const results = await Promise.all(sends);
      expect(results.filter(one => one.kind === 'stored')).toHaveLength(1);
      expect(await a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 1 }]);
    });

    it('counts a shipped summary once, by its place in its source', async () => {
      const ship = (sequence: number) => a.ingest.store('C1', batch({ sequence, cells: [cell()] }));
      expect(await ship(1)).toMatchObject({ kind: 'stored' });
      expect(await ship(2)).toMatchObject({ kind: 'stored' });
      expect(await ship(2)).toMatchObject({ kind: 'repeated' });
      expect(await ship(1)).toMatchObject({ kind: 'repeated' });
      expect(await a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 2 }]);
    });

    it('takes batches over the same cells in any order from both replicas without a lost count', async () => {
      const causes = ['greylisting', 'reputation', 'overload', 'unknown'] as const;
      const sends = Array.from({ length: 40 }, (_, n) => {
        const cells = causes.map(cause => cell({ cause }));
        return (n % 2 ? a : a2).ingest.store(
          'C1',
          batch({ source: `mx${n % 5}`, cells: n % 3 ? cells : cells.reverse() }),
        );
      });
      await Promise.all(sends);
      expect(await a.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([{ count: 160 }]);
    });
  });

  describe('schedules and runs', () => {
    it('fire once, whoever comes first', async () => {
      const one = await a.schedules.create(schedule());
      expect(await store.routing.withDueRuns(clock)).toEqual(['T1']);
      const run = { fireAt: monday, state: 'pending', requestedBy: null, detail: null } as const;
      const fired = await Promise.all([a, a2, a, a2].map(each => each.schedules.fire(one, monday + 24 * hour, run)));
      expect(fired.filter(Boolean)).toHaveLength(1);
      expect(await a.schedules.due(clock)).toEqual([]);
      expect(await a.runs.add(one, run)).toBeNull();
      expect(await a.runs.open(clock)).toHaveLength(1);
    });

    it('refuse a change of an older version', async () => {
      const one = await a.schedules.create(schedule());
      const next = await a.schedules.update({ ...one, pausedReason: 'by hand', nextAt: null });
      expect(next.version).toBe(2);
      await expect(a2.schedules.update(one)).rejects.toThrow(StoreConflict);
      expect(await a2.schedules.get(one.id)).toEqual(next);
      expect(await b.schedules.get(one.id)).toBeNull();
      expect(await b.schedules.remove(one.id)).toBe(false);
      expect(await a.schedules.remove(one.id)).toBe(true);
    });

    it('let one holder work on a run, until its lease is over', async () => {
      const one = await a.schedules.create(schedule());
      const run = await a.runs.add(one, { fireAt: monday, state: 'pending', requestedBy: 'U1', detail: null });
      const id = run?.id ?? '';
      const leases = await Promise.all([a.runs.lease(id, 'w1', clock, 1_000), a2.runs.lease(id, 'w2', clock, 1_000)]);
      expect(leases.filter(Boolean)).toHaveLength(1);
      const holder = leases.find(Boolean)?.leaseHolder ?? '';
      clock += 1_000;
      const second = await a.runs.lease(id, 'w3', clock, 1_000);
      expect(second).toMatchObject({ attempts: 2, key: run?.key });
      expect(await a.runs.finish(id, holder, { state: 'posted', postedTs: '1.0', detail: null })).toBe(false);
      expect(await a.runs.postpone(id, 'w3', clock + 500, '429')).toBe(true);
      expect(await a.runs.lease(id, 'w4', clock, 1_000)).toBeNull();
      clock += 500;
      expect(await a.runs.lease(id, 'w4', clock, 1_000)).toMatchObject({ attempts: 3 });
      expect(await a.runs.finish(id, 'w4', { state: 'uncertain', postedTs: null, detail: 'no answer' })).toBe(true);
      expect(await a.runs.recent(10, 'uncertain')).toMatchObject([{ id, detail: 'no answer' }]);
      expect(await b.runs.recent(10)).toEqual([]);
    });
  });

  describe('the inbox', () => {
    it('keeps an event until it is done, and gives it to one replica at a time', async () => {
      expect(await a.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' }, 1_000)).toBe(true);
      expect(await a2.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' }, 1_000)).toBe(false);
      expect(await store.routing.withWaitingEvents(clock)).toEqual([]);
      clock += 1_000;
      expect(await replica.routing.withWaitingEvents(clock)).toEqual(['T1']);
      const taken = (await Promise.all([a.inbox.take(10, 1_000), a2.inbox.take(10, 1_000)])).flat();
      expect(taken).toMatchObject([{ id: 'Ev1', body: '{"x":1}', attempts: 2 }]);
      await a.inbox.done('Ev1');
      clock += 10_000;
      expect(await a.inbox.take(10, 1_000)).toEqual([]);
      expect(await a.inbox.put({ id: 'Ev1', kind: 'event', body: '{"x":1}' })).toBe(false);
    });
  });

  describe('tokens and installations', () => {
    it('know a token by its hash alone', async () => {
      const token = newToken();
      const made = await a.tokens.create({ channel: 'C1', label: 'mx1', createdBy: 'U1' }, hashToken(token));
      expect(await store.routing.byTokenHash(hashToken(token))).toEqual({
        workspace: 'T1',
        channel: 'C1',
        tokenId: made.id,
      });
      expect(await store.routing.byTokenHash(hashToken(`${token}x`))).toBeNull();
      expect(JSON.stringify(await a.tokens.list())).not.toContain(token);
      expect(await b.tokens.revoke(made.id)).toBe(false);
      expect(await a.tokens.revoke(made.id)).toBe(true);
      expect(await store.routing.byTokenHash(hashToken(token))).toBeNull();
    });

    it('give an installation only to its own workspace, and refuse to store it without a key', async () => {
      await a.installation.save('{"bot":{"token":"example-one"}}');
      await a.installation.save('{"bot":{"token":"example-two"}}');
      expect(await a2.installation.get()).toBe('{"bot":{"token":"example-two"}}');
      expect(await b.installation.get()).toBeNull();
      const keyless = await driver.open(place, { now: () => clock });
      await expect(keyless.workspace('T3').installation.save('{}')).rejects.toThrow(/SMTP451_ENCRYPTION_KEY/);
      await expect(keyless.workspace('T1').installation.get()).rejects.toThrow(/install the app again/);
      await keyless.close();
    });
  });

  describe('alerts and the audit log', () => {
    it('open at most one alert a subject and channel until it is closed', async () => {
      const draft = { channel: 'C1', subject: 'cause:reputation', facts: '{}' };
      const opened = await Promise.all([a.alerts.open(draft), a2.alerts.open(draft)]);
      const alert = opened.find(Boolean);
      expect(opened.filter(Boolean)).toHaveLength(1);
      if (!alert) return;
      const seen = await a.alerts.update({ ...alert, postedTs: '1.0', state: 'acknowledged' });
      await expect(a2.alerts.update(alert)).rejects.toThrow(StoreConflict);
      await a.alerts.update({ ...seen, state: 'closed', closedAt: clock });
      expect(await a.alerts.open(draft)).not.toBeNull();
      expect(await a.alerts.list('C1', 'closed')).toHaveLength(1);
      expect(await a.alerts.list('C1', 'live')).toHaveLength(1);
      expect(await b.alerts.get(alert.id)).toBeNull();
    });

    it('silence a subject until a time', async () => {
      await a.alerts.silence('C1', 'cause:reputation', clock + hour);
      expect(await a.alerts.silencedUntil('C1', 'cause:reputation')).toBe(clock + hour);
      expect(await a.alerts.silencedUntil('C1', 'cause:overload')).toBeNull();
      clock += hour;
      expect(await a.alerts.silencedUntil('C1', 'cause:reputation')).toBeNull();
    });

    it('log who did what, newest first', async () => {
      await a.audit.add({ by: 'U1', channel: 'C1', action: 'token.create', detail: 'mx1' });
      clock += 1;
      await a.audit.add({ by: 'U2', channel: 'C1', action: 'forget', detail: '' });
      expect((await a.audit.list(10)).map(one => one.by)).toEqual(['U2', 'U1']);
    });
  });

  describe('forgetting', () => {
    const fill = async (workspace: WorkspaceStore, channel: string): Promise<void> => {
      await workspace.settings.change(channel, { retentionDays: 1 });
      await workspace.observations.add(channel, {
        source: 's',
        cells: [cell()],
        templates: [{ id: 't1', text: 'x', example: 'x', cause: null, firstSeen: clock, lastSeen: clock }],
      });
      await workspace.digests.save({
        id: `${workspace.id}${channel}`,
        channel,
        messageTs: '1.0',
        postedTs: null,
        at: clock,
        title: '',
        report: '',
      });
      await workspace.schedules.create(schedule({ channel }));
      await workspace.tokens.create({ channel, label: '', createdBy: 'U1' }, hashToken(newToken()));
      await workspace.audit.add({ by: 'U1', channel, action: 'x', detail: '' });
    };
    const range = { from: 0, to: monday + 1_000 * hour };

    it('removes one channel of one workspace and nothing else', async () => {
      for (const workspace of [a, b]) for (const channel of ['C1', 'C2']) await fill(workspace, channel);
      expect(await a.forget('C1')).toBeGreaterThanOrEqual(6);
      expect(await a.observations.sums('C1', range, [])).toEqual([]);
      expect(await a.schedules.list('C1')).toEqual([]);
      expect(await a.tokens.list('C1')).toEqual([]);
      expect(await a.audit.list(10)).toHaveLength(2);
      for (const [workspace, channel] of [
        [a, 'C2'],
        [b, 'C1'],
      ] as const) {
        expect(await workspace.observations.sums(channel, range, [])).toMatchObject([{ count: 1 }]);
        expect(await workspace.schedules.list(channel)).toHaveLength(1);
      }
    });

    it('leaves nothing of a workspace that uninstalls', async () => {
      await fill(a, 'C1');
      await fill(b, 'C1');
      await a.installation.save('{}');
      await a.uninstall();
      expect(await store.routing.workspaces()).toEqual(['T2']);
      expect(await a.audit.list(10)).toEqual([]);
      expect(await a.installation.get()).toBeNull();
      expect(await b.schedules.list()).toHaveLength(1);
    });

    it('removes what is past the retention of its channel', async () => {
      await fill(a, 'C1');
      await fill(a, 'C2');
      await a.settings.change('C2', { retentionDays: 30 });
      clock += 2 * 24 * hour;
      expect(await a.purge(clock)).toBeGreaterThan(2);
      expect(await a.observations.sums('C1', range, [])).toEqual([]);
      expect(await a.digests.recent('C1', 10)).toEqual([]);
      expect(await a.observations.sums('C2', range, [])).toMatchObject([{ count: 1 }]);
      expect(await a.purge(clock)).toBe(0);
    });

    it('gives up on deferrals that nobody reported the end of', async () => {
      const opened = [{ key: 'q1', cause: null, provider: null, firstAt: monday, dueAt: null }];
      await a.ingest.store('C1', batch({ opened }));
      await a.purge(monday + 6 * 24 * hour);
      expect(await a.observations.pending('C1', clock)).toHaveLength(1);
      await a.purge(monday + 8 * 24 * hour);
      expect(await a.observations.pending('C1', clock)).toEqual([]);
    });
  });

  it('says that it is there', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});
