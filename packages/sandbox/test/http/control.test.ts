import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startSandbox } from '../../src/index.ts';
import { call, listener, workspace } from '../workspace.ts';

const post = (url: string, path: string, body: unknown, headers: Record<string, string> = { 'x-sandbox': '1' }) =>
  fetch(`${url}/sandbox/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });

test('a taken port is named, with the variable and what to do', async () => {
  const blocker = createServer();
  await new Promise<void>(resolve => blocker.listen(0, '127.0.0.1', resolve));
  const { port } = blocker.address() as AddressInfo;
  await expect(startSandbox({ port })).rejects.toThrow(new RegExp(`Port ${port} .* taken .*SMTP451_SANDBOX_PORT`));
  blocker.close();
});

test('the control endpoints take only requests of the page: no foreign page, no foreign host name', async () => {
  const slack = await workspace();
  expect((await post(slack.url, 'faults', { kind: 'drop-before' }, {})).status).toBe(403);
  const status = await new Promise(resolve => {
    const asked = request(
      `${slack.url}/sandbox/state`,
      { headers: { host: 'evil.example.com', 'x-sandbox': '1' } },
      response => resolve(response.statusCode),
    );
    asked.end();
  });
  expect(status).toBe(403);
  expect((await fetch(`${slack.url}/sandbox/stream`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
    403,
  );
});

test('a fault can be armed and cleared over HTTP; a wrong one is explained', async () => {
  const slack = await workspace();
  expect((await post(slack.url, 'faults', { kind: 'error', error: 'is_archived', method: 'auth.test' })).status).toBe(
    200,
  );
  expect(await call(slack, 'auth.test')).toMatchObject({ error: 'is_archived' });
  const wrong = await post(slack.url, 'faults', { kind: 'earthquake' });
  expect(wrong.status).toBe(400);
  expect(((await wrong.json()) as { error: string }).error).toContain('kind');
  await fetch(`${slack.url}/sandbox/faults`, { method: 'DELETE', headers: { 'x-sandbox': '1' } });
  expect(await call(slack, 'auth.test')).toMatchObject({ ok: true });
});

test('the composer: a command with several lines, an invitation, no command in a thread', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  await post(slack.url, 'say', { channel: 'random', text: '/smtp451 451 4.7.1 one\n452 two' });
  expect(heard[0]?.body).toMatchObject({ command: '/smtp451', text: '451 4.7.1 one\n452 two', channel_name: 'random' });
  await post(slack.url, 'say', { channel: 'random', text: '/invite @smtp451' });
  await slack.idle();
  expect(heard.at(-1)?.body.event).toMatchObject({ type: 'member_joined_channel', user: slack.workspace().botUserId });
  const { ts } = slack.postMessage({ text: 'parent' });
  const refused = await post(slack.url, 'say', { channel: 'mail-ops', text: '/smtp451 x', threadTs: ts });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { error: 'Slack does not take /smtp451 in a thread. Type it in the channel.' },
  ]);
});

test('the stream gives the state, and an ephemeral message once, to its person only', async () => {
  const slack = await workspace();
  const read = async (user: string) => {
    const response = await fetch(`${slack.url}/sandbox/stream?user=${user}`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const collect = async () => {
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) return;
        text += value ?? '';
      }
    };
    collect().catch(() => {});
    return { text: () => text, stop: () => reader?.cancel() };
  };
  const [dana, lee] = [await read('dana'), await read('lee')];
  await slack.waitFor(() => dana.text().includes('event: state') && lee.text().includes('event: state'));
  const { users } = slack.workspace();
  await call(slack, 'chat.postEphemeral', {
    channel: slack.workspace().channels['mail-ops'],
    user: users.dana,
    text: 'psst',
  });
  await call(slack, 'chat.postMessage', { channel: 'mail-ops', text: 'for all' });
  await slack.waitFor(() => dana.text().includes('for all') && lee.text().includes('for all'));
  expect(dana.text()).toContain('event: ephemeral\n');
  expect(lee.text()).not.toContain('psst');
  await dana.stop();
  await lee.stop();
});

test('a request that is too large is refused, and nothing else is hurt', async () => {
  const slack = await workspace({ limits: { requestBytes: 1_000 } });
  const response = await fetch(`${slack.apiUrl}api.test`, { method: 'POST', body: 'x'.repeat(2_000) });
  expect(response.status).toBe(413);
  expect(await call(slack, 'auth.test')).toMatchObject({ ok: true });
});

test.each(['//', '//:x'])('a request for %s does not end it', async path => {
  const slack = await workspace();
  const status = await new Promise(resolve => {
    request({ port: new URL(slack.url).port, path, agent: false }, response => resolve(response.statusCode)).end();
  });
  expect(status).toBe(404);
  expect((await fetch(`${slack.url}/sandbox/state`, { headers: { 'x-sandbox': '1' } })).status).toBe(200);
});
