import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { call, listener, workspace } from '../workspace.ts';

const fast = { limits: { ackMs: 60, retryMs: [0, 40, 80], disconnectGraceMs: 10 } };

test('an event that nobody acknowledges comes again at once and then twice more, with its number and reason', async () => {
  const slack = await workspace(fast);
  const { heard } = await listener(slack, ({ retry }) => (retry === 2 ? {} : 'silent'));
  slack.openHome();
  await slack.idle();
  expect(heard.map(({ retry }) => retry)).toEqual([0, 1, 2]);
  const ids = heard.map(({ body }) => body.event_id);
  expect(new Set(ids).size).toBe(1);
  const [delivery] = slack.deliveries();
  expect(delivery?.attempts.slice(0, 2)).toEqual([null, null]);
  expect(delivery?.acknowledged).toBe(true);
});

test('an event that is never acknowledged is given up after three more attempts', async () => {
  const slack = await workspace(fast);
  const { heard } = await listener(slack, () => 'silent');
  slack.openHome();
  await slack.idle();
  // The last one may be given up here before it is read there.
  await expect.poll(() => heard.length, { timeout: 5_000 }).toBe(4);
  expect(slack.deliveries()[0]?.acknowledged).toBe(false);
});

test('an unacknowledged command does not come again: its sender reads why', async () => {
  const slack = await workspace(fast);
  const { heard } = await listener(slack, () => 'silent');
  expect((await slack.sendSlashCommand({ text: 'x' })).refusal).toBe('operation_timeout');
  await slack.idle();
  await expect.poll(() => heard.length, { timeout: 5_000 }).toBe(1);
  expect(slack.ephemerals()[0]?.text).toBe('/smtp451 failed with the error "operation_timeout"');
});

test('without any socket a command fails with dispatch_failed', async () => {
  const slack = await workspace(fast);
  expect((await slack.sendSlashCommand({ text: 'x' })).refusal).toBe('dispatch_failed');
});

test('the answer that comes with the acknowledgement of a command is shown', async () => {
  const slack = await workspace();
  await listener(slack, () => ({ response_type: 'in_channel', text: 'for all' }));
  await slack.sendSlashCommand({ text: 'x' });
  expect(slack.messages().map(({ text }) => text)).toEqual(['for all']);
});

test('a refresh makes a real client reconnect; a warning leaves its socket to be used until the close', async () => {
  const slack = await workspace(fast);
  const { heard } = await listener(slack);
  slack.sockets.disconnect('refresh_requested');
  expect(slack.sockets.count()).toBe(0);
  await slack.waitFor(() => slack.sockets.count() === 1, { what: 'the reconnection' });
  slack.openHome();
  await slack.waitFor(() => heard.length === 1);
});

test('a cut connection is noticed and made again', async () => {
  const slack = await workspace(fast);
  await listener(slack);
  slack.sockets.cut();
  await slack.waitFor(() => slack.sockets.count() === 0);
  await slack.waitFor(() => slack.sockets.count() === 1, { what: 'the reconnection' });
});

test('an acknowledgement can be lost together with its connection', async () => {
  const slack = await workspace(fast);
  await listener(slack);
  slack.sockets.loseAcks();
  expect((await slack.sendSlashCommand({ text: 'x' })).refusal).toBe('operation_timeout');
  await slack.waitFor(() => slack.sockets.count() === 1, { what: 'the reconnection' });
  expect((await slack.sendSlashCommand({ text: 'x' })).acknowledged).toBe(true);
});

test('envelopes go round among the sockets, each to one', async () => {
  const slack = await workspace();
  const [one, two] = [await listener(slack), await listener(slack)];
  for (let round = 0; round < 4; round++) slack.openHome();
  await slack.idle();
  expect([one.heard.length, two.heard.length]).toEqual([2, 2]);
});

test('the wire: hello, pings, an envelope, and an address that works once', async () => {
  const slack = await workspace({ limits: { pingMs: 20 } });
  const { url } = await call(slack, 'apps.connections.open', {}, slack.tokens.app);
  const socket = new WebSocket(String(url));
  const messages: Record<string, unknown>[] = [];
  let pings = 0;
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString('utf8'))));
  socket.on('ping', () => pings++);
  await slack.waitFor(() => messages[0]);
  expect(messages[0]).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0SANDBOX01' } });
  slack.openHome();
  const envelope = await slack.waitFor(() => messages[1]);
  expect(envelope).toMatchObject({
    type: 'events_api',
    accepts_response_payload: false,
    retry_attempt: 0,
    retry_reason: '',
    payload: { type: 'event_callback', event: { type: 'app_home_opened' } },
  });
  socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
  await slack.waitFor(() => slack.deliveries()[0]?.acknowledged);
  await slack.waitFor(() => pings > 1);
  const again = new WebSocket(String(url));
  const status = await new Promise(resolve =>
    again.on('unexpected-response', (_request, response) => resolve(response.statusCode)),
  );
  expect(status).toBe(401);
  socket.terminate();
});

test('one socket too many is turned away', async () => {
  const slack = await workspace({ limits: { sockets: 1 } });
  await listener(slack);
  const { url } = await call(slack, 'apps.connections.open', {}, slack.tokens.app);
  const socket = new WebSocket(String(url));
  const first = await new Promise<string>(resolve =>
    socket.on('message', (data: Buffer) => resolve(data.toString('utf8'))),
  );
  expect(JSON.parse(first)).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
});
