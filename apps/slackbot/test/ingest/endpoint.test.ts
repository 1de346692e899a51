import { gzipSync } from 'node:zlib';
import { blankAttempt, Digest, nameOf, replyKind, serialiseSummary } from '@smtp451/core/digest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/ingest/handler.ts';
import { type IngestServer, startIngestServer } from '../../src/ingest/server.ts';
import { StoreUnavailable } from '../../src/store/errors.ts';
import { hashToken, newToken } from '../../src/store/ids.ts';
import type { Store, WorkspaceStore } from '../../src/store/port.ts';
import { memoryStore } from '../support/memory.ts';
import { hour, monday } from '../support/samples.ts';

const stamp = 'Nov 23 08:30:00 mx1';
const deferredLine = (queue: string, to = 'ada@example.com') =>
  `${stamp} postfix/smtp[99]: ${queue}: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/1/0, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisted, please try again in 5 minutes (in reply to RCPT TO command))`;
const sentLine = (queue: string, to = 'ada@example.com') =>
  `Nov 23 08:40:00 mx1 postfix/smtp[99]: ${queue}: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, delay=600, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 OK)`;

describe('POST /ingest', () => {
  const clock = { now: monday };
  let store: Store;
  let memory: WorkspaceStore;
  let server: IngestServer;
  let token: string;
  const logged: unknown[] = [];

  beforeEach(async () => {
    clock.now = monday;
    logged.length = 0;
    store = await memoryStore(clock);
    memory = store.workspace('T1');
    token = newToken();
    await memory.tokens.create({ channel: 'C1', label: 'mx1', createdBy: 'U1' }, hashToken(token));
    server = await start(store);
  });
  afterEach(() => server.stop());

  const start = (on: Store) => {
    const note = (facts: object): void => void logged.push(facts);
    return startIngestServer(createIngest({ store: on, now: () => clock.now, log: { warn: note, error: note } }), 0);
  };
  const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, on = server) => {
    const response = await fetch(`http://127.0.0.1:${on.port}/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as { id?: string; error?: { code: string; message: string } } & Record<
        string,
        unknown
      >,
    };
  };
  const deferrals = async (channel = 'C1') => {
    const [sum] = (await memory.observations.sums(channel, { from: 0, to: monday + hour }, ['outcome'])).filter(
      one => one.outcome === 'deferred',
    );
    return sum?.count ?? 0;
  };

  it('takes raw log lines and follows what was deferred to its end', async () => {
    const first = await post([deferredLine('4F0A12'), deferredLine('4F0A13')].join('\n'));
    expect(first).toMatchObject({ status: 202, body: { id: expect.any(String), attempts: 2, deferred: 2, unread: 0 } });
    expect(await memory.observations.pending('C1', monday)).toMatchObject([{ cause: 'greylisting', count: 2 }]);
    await post(sentLine('4F0A12'));
    expect(await memory.observations.pending('C1', monday)).toMatchObject([{ count: 1 }]);
    const sums = await memory.observations.sums('C1', { from: monday - 2 * hour, to: monday }, ['hour', 'outcome']);
    expect(sums.find(one => one.outcome === 'delivered')).toMatchObject({
      hour: monday - hour,
      resolved: 1,
      resolvedSeconds: 600,
      resolvedInTime: 1,
    });
    expect(await memory.observations.domains('C1', { from: 0, to: monday }, 5)).toMatchObject([
      { domain: 'example.com', count: 2 },
    ]);
  });

  it('keeps no address and no queue id', async () => {
    await post(deferredLine('4F0A12', 'very.secret.person@example.com'));
    const kept = JSON.stringify([
      await memory.observations.newTemplates('C1', 0),
      await memory.observations.between('C1', 0, monday + hour),
      await memory.observations.pending('C1', monday),
    ]);
    expect(kept).toContain('greylisting');
    expect(kept).not.toMatch(/secret|4F0A12/);
  });

  it('takes gzip, and lines that a log shipper wrapped in JSON', async () => {
    expect(await post(gzipSync(deferredLine('A1B2C3')), { 'content-encoding': 'gzip' })).toMatchObject({ status: 202 });
    const wrapped = [
      { message: deferredLine('A1B2C4') },
      {
        MESSAGE: deferredLine('A1B2C5').slice(stamp.length + 21),
        SYSLOG_IDENTIFIER: 'postfix/smtp',
        _HOSTNAME: 'mx1',
        __REALTIME_TIMESTAMP: String((monday - hour) * 1_000),
      },
    ];
    const answer = await post(wrapped.map(one => JSON.stringify(one)).join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    expect(answer).toMatchObject({ status: 202, body: { deferred: 2 } });
    expect(await deferrals()).toBe(3);
  });

  it.each([
    [
      'SendGrid',
      [
        {
          event: 'deferred',
          email: 'ada@example.com',
          sg_event_id: 'e1',
          sg_message_id: 'm1',
          timestamp: 1763888400,
          response: '451 4.7.1 Greylisted, try again later',
          attempt: '3',
        },
      ],
    ],
    [
      'Mailgun',
      {
        signature: { timestamp: '1763888400', token: 't', signature: 's' },
        'event-data': {
          id: 'ev1',
          event: 'failed',
          severity: 'temporary',
          timestamp: 1763888400,
          recipient: 'ada@example.com',
          'delivery-status': { code: 451, message: '4.7.1 Greylisted, try again later' },
        },
      },
    ],
    [
      'Postmark',
      {
        RecordType: 'Bounce',
        ID: 42,
        Type: 'Transient',
        MessageID: 'm1',
        Email: 'ada@example.com',
        Details: 'smtp;451 4.7.1 Greylisted, try again later',
        BouncedAt: '2026-11-23T08:00:00Z',
      },
    ],
    [
      'SparkPost',
      [
        {
          msys: {
            message_event: {
              type: 'delay',
              event_id: '1',
              rcpt_to: 'ada@example.com',
              timestamp: '1763888400',
              raw_reason: '451 4.7.1 Greylisted, try again later',
            },
          },
        },
      ],
    ],
  ])('takes an event of %s, once however often it is delivered', async (_, event) => {
    const body = JSON.stringify(event);
    const headers = { 'content-type': 'application/json', 'x-messagesystems-batch-id': 'batch-1' };
    expect(await post(body, headers)).toMatchObject({ status: 202, body: { deferred: 1, unread: 0 } });
    expect(await post(body, headers)).toMatchObject({ status: 202, body: { repeated: true } });
    expect(await deferrals()).toBe(1);
    const sums = await memory.observations.sums('C1', { from: 0, to: monday + hour }, ['cause', 'outcome']);
    expect(sums.filter(one => one.outcome === 'deferred')).toMatchObject([{ cause: 'greylisting' }]);
  });

  it('takes a summary once, however often it is sent, and each of its source only in turn', async () => {
    const digest = new Digest({ source: 'mx1:/var/log/mail.log' });
    const reply = replyKind(
      'reputation',
      'outlook',
      '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited',
    );
    for (let n = 1; n <= 50; n++) {
      const at = (monday - hour * (n % 2)) / 1_000;
      digest.add({
        ...blankAttempt(),
        at,
        queueHi: n,
        queueLo: 1,
        recipientHi: n,
        recipientLo: 1,
        recipientDomain: nameOf('example.com'),
        reply,
        provider: 'outlook',
      });
    }
    digest.add({
      ...blankAttempt(),
      outcome: 'delivered',
      at: monday / 1_000,
      queueHi: 1,
      queueLo: 1,
      recipientHi: 1,
      recipientLo: 1,
      provider: 'outlook',
    });
    const first = serialiseSummary(digest.cut(), { open: 'totals' });
    expect(await post(first)).toMatchObject({ status: 202 });
    expect(await post(first)).toMatchObject({ status: 202, body: { repeated: true } });
    expect(await deferrals()).toBe(50);
    const byHour = await memory.observations.sums('C1', { from: 0, to: monday + hour }, [
      'hour',
      'outcome',
      'template',
    ]);
    expect(byHour.filter(one => one.outcome === 'deferred').map(one => one.count)).toEqual([25, 25]);
    expect(await memory.observations.pending('C1', monday)).toMatchObject([
      { source: 'mx1:/var/log/mail.log', cause: 'reputation', count: 49 },
    ]);
    expect(byHour.find(one => one.outcome === 'delivered' && one.resolved > 0)).toMatchObject({ resolved: 1 });
    const second = serialiseSummary(digest.cut(), { open: 'totals' });
    expect(await post(second)).toMatchObject({ status: 202 });
    expect(await post(first)).toMatchObject({ status: 202, body: { repeated: true } });
  });

  it('stores a body once for its Idempotency-Key, and refuses the key for another body', async () => {
    const key = { 'idempotency-key': 'mx1-2026-11-23-1' };
    const first = await post(deferredLine('A1B2C3'), key);
    const again = await post(deferredLine('A1B2C3'), key);
    expect(again).toMatchObject({ status: 202, body: { id: first.body.id, repeated: true } });
    expect(await post(deferredLine('A1B2C4'), key)).toMatchObject({
      status: 409,
      body: { error: { code: 'key-reused' } },
    });
    expect(await deferrals()).toBe(1);
  });

  it.each([
    ['no token', { authorization: '' }, 'x', 401, 'token-missing'],
    ['an unknown token', { authorization: 'Bearer s451_unknown' }, 'x', 401, 'token-unknown'],
    ['a picture', { 'content-type': 'image/png' }, 'x', 415, 'type-unknown'],
    ['an unknown compression', { 'content-encoding': 'br' }, 'x', 415, 'encoding-unknown'],
    ['broken gzip', { 'content-encoding': 'gzip' }, 'not gzip', 422, 'gzip-broken'],
    ['nothing', {}, ' \n ', 422, 'empty'],
    ['prose', {}, 'hello there, how are you\nI am fine', 422, 'nothing-recognised'],
    ['a JSON line that is none', {}, '{"message":"x"}\n{"message":', 422, 'json-malformed'],
    ['JSON that is no event', {}, '[1, 2]', 422, 'json-malformed'],
    ['an empty list', {}, '[]', 422, 'empty'],
    ['a summary with a wrong field', {}, '{"v":1,"totals":{"attempts":-1},"chains":[]}', 422, 'summary-malformed'],
    ['an endless key', { 'idempotency-key': 'x'.repeat(201) }, 'x', 422, 'key-malformed'],
  ])('answers %s with a sentence and stores nothing', async (_, headers, body, status, code) => {
    const answer = await post(body, headers);
    expect(answer).toMatchObject({
      status,
      body: { error: { code, message: expect.stringMatching(/^[A-Z].{20,}[.!]$/s) } },
    });
    expect(await memory.observations.sums('C1', { from: 0, to: monday + hour }, [])).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('refuses what is too large, before and after it was inflated', async () => {
    const large = new Uint8Array(9 * 1024 * 1024).fill(97);
    const sent = await post(large).catch(() => ({ status: 413, body: {} }));
    expect(sent.status).toBe(413);
    const bomb = await post(gzipSync(new Uint8Array(64 * 1024 * 1024)), { 'content-encoding': 'gzip' });
    expect(bomb).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } });
  });

  it('knows only POST and only its own path', async () => {
    const base = `http://127.0.0.1:${server.port}`;
    const get = await fetch(`${base}/ingest`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${base}/`, { method: 'POST' })).status).toBe(404);
  });

  it('forgets a token that was revoked, and keeps channels and workspaces apart', async () => {
    const other = newToken();
    const made = await store
      .workspace('T2')
      .tokens.create({ channel: 'C1', label: '', createdBy: 'U1' }, hashToken(other));
    expect(
      await post(deferredLine('A1B2C3'), { authorization: `Basic ${Buffer.from(`x:${other}`).toString('base64')}` }),
    ).toMatchObject({ status: 202 });
    expect(await deferrals()).toBe(0);
    expect(await store.workspace('T2').observations.activeChannels(0)).toEqual(['C1']);
    await store.workspace('T2').tokens.revoke(made.id);
    expect(await post(deferredLine('A1B2C3'), { authorization: `Bearer ${other}` })).toMatchObject({ status: 401 });
  });

  it('asks for patience when the store is full, locked or away', async () => {
    const broken: Store = {
      ...store,
      workspace: id => ({
        ...store.workspace(id),
        ingest: { seen: () => Promise.resolve(null), store: () => Promise.reject(new StoreUnavailable('full', null)) },
      }),
    };
    const second = await start(broken);
    const answer = await post(deferredLine('A1B2C3'), {}, second);
    expect(answer).toMatchObject({
      status: 503,
      body: { error: { code: 'store-full', message: /disk.*full.*nothing of it was stored/i } },
    });
    expect(answer.headers.get('retry-after')).toBe('5');
    await second.stop();
  });

  it('holds one token to its share of the places', async () => {
    // Nothing is stored before all have come, so that the places are all taken whatever the machine's pace.
    let release = () => {};
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    const slow: Store = {
      ...store,
      workspace: id => ({
        ...store.workspace(id),
        ingest: {
          seen: () => Promise.resolve(null),
          store: async (_, batch) => {
            await released;
            return { kind: 'stored', id: batch.id };
          },
        },
      }),
    };
    const second = await start(slow);
    let refused = 0;
    const answers = await Promise.all(
      Array.from({ length: 80 }, async () => {
        const answer = await post(deferredLine('A1B2C3'), {}, second);
        if (answer.status === 429 && ++refused === 16) release();
        return answer;
      }),
    );
    const withStatus = (status: number) => answers.filter(one => one.status === status);
    expect(withStatus(202)).toHaveLength(64);
    expect(withStatus(429)[0]).toMatchObject({ body: { error: { code: 'too-many' } } });
    expect(withStatus(429)[0]?.headers.get('retry-after')).toBe('1');
    await second.stop();
  });
});
