import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkMessage, problemText } from '@smtp451/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickAlert } from '../../src/alerts/click.ts';
import { acknowledgeAlert, assignAlert, silenceAlert } from '../../src/alerts/commands.ts';
import { isPrivate } from '../../src/alerts/public-address.ts';
import { type WatchParts, watchRound } from '../../src/alerts/watch.ts';
import { sendWebhook } from '../../src/alerts/webhook.ts';
import type { Message } from '../../src/messages/message.ts';
import type { Store, WorkspaceStore } from '../../src/store/port.ts';
import type { Observation } from '../../src/store/records.ts';
import type { Call, Private } from '../../src/use-cases/ports.ts';
import { memoryStore } from '../support/memory.ts';
import { batch, cell, hour, monday } from '../support/samples.ts';

const minute = 60_000;
const day = 24 * hour;
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('alerts', () => {
  const clock = { now: monday };
  let store: Store;
  let memory: WorkspaceStore;
  let parts: WatchParts;
  let posts: { key: string; message: Message }[];
  let updates: { ts: string; message: Message }[];
  let server: Server | null = null;
  let refuse = false;

  beforeEach(async () => {
    clock.now = monday + 30 * minute;
    posts = [];
    updates = [];
    refuse = false;
    store = await memoryStore(clock);
    memory = store.workspace('T1');
    await memory.settings.change('C1', { alerts: { enabled: true, factor: 4, minCount: 50 } });
    const poster = {
      post: (one: { key: string; message: Message }) => {
        if (refuse) return Promise.reject(new Error('Slack is away'));
        posts.push(one);
        return Promise.resolve(`${posts.length}.0`);
      },
      update: ({ ts }: { ts: string }, message: Message) => Promise.resolve(void updates.push({ ts, message })),
    };
    parts = {
      store,
      posterFor: () => Promise.resolve(poster),
      now: () => clock.now,
      log: quiet,
      webhook: { allowPrivate: true },
    };
  });
  afterEach(() => void server?.close());

  const saw = (...cells: Partial<Observation>[]) =>
    memory.ingest.store('C1', batch({ cells: cells.map(one => cell({ template: null, ...one })) }));
  const round = async (laterMs = minute) => {
    clock.now += laterMs;
    await watchRound(parts);
  };
  const usual = () =>
    saw(
      ...Array.from({ length: 7 }, (_, n) => ({
        hour: monday - (n + 1) * day,
        cause: 'overload' as const,
        provider: null,
        count: 100,
      })),
    );

  it('are off until a channel switches them on', async () => {
    await memory.settings.change('C1', { alerts: { enabled: false, factor: 4, minCount: 50 } });
    await saw({ hour: monday, count: 10_000 });
    await round();
    expect(posts).toEqual([]);
  });

  it('tell of a cause far above its own baseline, once, and change while it lasts, and say when it is over', async () => {
    await usual();
    await saw({ hour: monday, cause: 'overload', provider: null, count: 399 });
    await round();
    expect(posts).toEqual([]);
    await saw({ hour: monday, cause: 'overload', provider: null, count: 1 });
    await round();
    await round();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.message.text).toMatch(/^🚨 Alert: 400 deferrals an hour for .*, 4 times the usual 100\./);
    await saw({ hour: monday, cause: 'overload', provider: null, count: 500 });
    await round();
    expect(updates.at(-1)).toMatchObject({ ts: '1.0', message: { text: /900 deferrals/ } });
    clock.now = monday + 3 * hour;
    await round();
    expect(updates.at(-1)?.message.text).toMatch(/^✅ Over: /);
    const before = updates.length;
    await round();
    expect(updates).toHaveLength(before);
    expect(posts).toHaveLength(1);
    expect(await memory.alerts.list('C1', 'live')).toEqual([]);
  });

  it('tell of a provider, of a new reply with many messages, and of what is late', async () => {
    const template = {
      id: 't9',
      text: 'x',
      example: '451 <!channel> new words',
      cause: 'unknown' as const,
      firstSeen: monday,
      lastSeen: monday,
    };
    const opened = Array.from({ length: 6 }, (_, n) => ({
      message: `q${n}`,
      recipient: 'r',
      cause: 'greylisting' as const,
      provider: null,
      firstAt: monday - 9 * hour,
      dueAt: monday - 8 * hour,
    }));
    await memory.ingest.store(
      'C1',
      batch({
        cells: [cell({ hour: monday, cause: 'unknown', provider: 'yahoo', template: 't9', count: 80 })],
        templates: [template],
        opened,
      }),
    );
    await round();
    const texts = posts.map(one => one.message.text);
    expect(texts.some(text => text.includes('80 deferrals an hour by Yahoo, and usually hardly any'))).toBe(true);
    expect(texts.some(text => text.includes('never seen here before, 80 times'))).toBe(true);
    expect(texts.some(text => text.includes('6 messages wait longer than they should'))).toBe(true);
    for (const { message } of posts) {
      expect(
        checkMessage({ text: message.text, blocks: message.blocks as never }).map(one => problemText(one)),
      ).toEqual([]);
    }
  });

  it('are posted once by many replicas, and later where Slack was away', async () => {
    await saw({ hour: monday, cause: 'overload', provider: null, count: 60 });
    refuse = true;
    await round();
    expect(await memory.alerts.list('C1', 'live')).toMatchObject([{ postedTs: null }]);
    refuse = false;
    clock.now += minute;
    await Promise.all(Array.from({ length: 5 }, () => watchRound(parts)));
    expect(posts).toHaveLength(1);
  });

  it('can be seen, taken and silenced, by name and in the log', async () => {
    await saw({ hour: monday, cause: 'overload', provider: null, count: 60 });
    await round();
    const [alert] = await memory.alerts.list('C1', 'live');
    const by = { memory, user: 'U1', userName: 'Dana', now: clock.now };
    expect(await acknowledgeAlert(by, alert?.id ?? '')).toMatchObject({ state: 'acknowledged', assignee: null });
    expect(await assignAlert(by, alert?.id ?? '')).toMatchObject({ assignee: 'U1' });
    expect(await silenceAlert(by, alert?.id ?? '', day)).toMatchObject({ state: 'closed' });
    expect(await silenceAlert(by, alert?.id ?? '', day)).toBeNull();
    await round(2 * minute);
    expect(posts).toHaveLength(1);
    expect((await memory.audit.list(9)).map(one => one.action).sort()).toEqual([
      'alert.acknowledge',
      'alert.assign',
      'alert.silence',
    ]);
    await saw({ hour: monday + 25 * hour, cause: 'overload', provider: null, count: 600 });
    clock.now = monday + 25 * hour + minute;
    await round();
    expect(posts).toHaveLength(2);
  });

  it('are looked at in every workspace, though one has a token that does not open', async () => {
    await store.workspace('T0').settings.change('C0', { alerts: { enabled: true, factor: 4, minCount: 50 } });
    await saw({ hour: monday, cause: 'overload', provider: null, count: 60 });
    const { posterFor } = parts;
    parts.posterFor = id => (id === 'T0' ? Promise.reject(new Error('does not open')) : posterFor(id));
    await round();
    expect(posts).toHaveLength(1);
  });

  it('tell their webhook of each click as well, so that nobody is paged for what was silenced here', async () => {
    await memory.settings.change('C1', { webhook: { url: '', form: 'pagerduty-v2', key: 'routing-key' } });
    const facts = JSON.stringify({ finding: { kind: 'late', count: 9 }, peak: 9, seenAt: clock.now, history: [] });
    const opened = await memory.alerts.open({ channel: 'C1', subject: 'late:overload', facts });
    const sent: string[] = [];
    const call = {
      memory,
      user: { id: 'U1', name: 'Dana' },
      slack: { update: () => Promise.resolve() },
      log: quiet,
    } as unknown as Call;
    const reply = { tell: () => Promise.resolve() } as unknown as Private;
    const send: typeof sendWebhook = ({ key }, { state }) => {
      sent.push(`${key} ${state}`);
      return Promise.resolve({ ok: true });
    };
    for (const change of ['acknowledge', 'assign', 'silence', 'silence'] as const)
      await clickAlert(call, { id: opened?.id ?? '', channel: 'C1', change }, reply, send);
    expect(sent).toEqual(['routing-key acknowledged', 'routing-key acknowledged', 'routing-key closed']);
  });

  it('tell PagerDuty by one key from beginning to end', async () => {
    const got: Record<string, unknown>[] = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      got.push(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
      response.writeHead(202).end();
    });
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await memory.settings.change('C1', { webhook: { url, form: 'pagerduty-v2', key: 'routing-key' } });
    await saw({ hour: monday, cause: 'overload', provider: null, count: 60 });
    await round();
    clock.now = monday + 3 * hour;
    await round();
    expect(got.map(one => one.event_action)).toEqual(['trigger', 'resolve']);
    expect(new Set(got.map(one => one.dedup_key)).size).toBe(1);
    expect(got[0]).toMatchObject({
      routing_key: 'routing-key',
      payload: { severity: 'warning', source: 'smtp451', summary: /60 deferrals/ },
    });
  });
});

describe('an alert’s webhook', () => {
  const alert = {
    id: 'a',
    channel: 'C1',
    subject: 's',
    state: 'open',
    openedAt: 0,
    updatedAt: 0,
    closedAt: null,
    postedTs: null,
    assignee: null,
    version: 1,
    facts: JSON.stringify({ finding: {}, peak: 1, seenAt: 0, history: [] }),
  } as const;

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '172.31.0.1',
    '100.64.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '0.0.0.0',
  ])('never reaches %s', address => {
    expect(isPrivate(address)).toBe(true);
  });

  it('reaches public addresses', () => {
    expect(isPrivate('8.8.8.8')).toBe(false);
    expect(isPrivate('2606:4700::1111')).toBe(false);
  });

  it.each(['https://127.0.0.1:9/', 'https://localhost:9/', 'https://[::1]:9/', 'https://2130706433/'])(
    'refuses %s, by its number or by its name',
    async url => {
      expect(await sendWebhook({ url, form: 'json', key: null }, alert, 'x')).toMatchObject({
        ok: false,
        why: /private network/,
      });
    },
  );

  it('is tried once more where it is busy, and not where it says no', async () => {
    const asked: number[] = [];
    const answers = [503, 202, 400, 202];
    const server = createServer((_, response) => {
      asked.push(answers[0] ?? 0);
      response.writeHead(answers.shift() ?? 500).end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const send = () => sendWebhook({ url, form: 'json', key: null }, alert, 'x', { allowPrivate: true });
    expect(await send()).toEqual({ ok: true });
    expect(await send()).toEqual({ ok: false, why: 'The webhook answered 400.', passes: false });
    expect(asked).toEqual([503, 202, 400]);
    server.close();
  });

  it('refuses plain http and what is no address', async () => {
    for (const url of ['http://example.com/', 'nonsense']) {
      expect(await sendWebhook({ url, form: 'json', key: null }, alert, 'x')).toMatchObject({
        ok: false,
        why: /https/,
      });
    }
  });
});
