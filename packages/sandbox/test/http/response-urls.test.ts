import { expect, test } from 'vitest';
import type { Json, Sandbox } from '../../src/index.ts';
import { call, listener, workspace } from '../workspace.ts';

const respond = async (url: unknown, body: Json) => {
  const response = await fetch(String(url), { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.text()];
};
const command = async (slack: Sandbox) => {
  const { heard } = await listener(slack);
  await slack.sendSlashCommand({ text: 'x' });
  return { heard, url: heard.at(-1)?.body.response_url };
};
const button = [
  {
    type: 'actions',
    block_id: 'b',
    elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' }, value: '1' }],
  },
];

test('a response URL works five times', async () => {
  const slack = await workspace();
  const { url } = await command(slack);
  for (let use = 0; use < 5; use++) expect(await respond(url, { text: String(use) })).toEqual([200, 'ok']);
  expect(await respond(url, { text: 'six' })).toEqual([404, 'used_url']);
  expect(slack.ephemerals()).toHaveLength(5);
});

test('and for thirty minutes', async () => {
  let now = 1_795_000_000_000;
  const slack = await workspace({ now: () => now });
  const { url } = await command(slack);
  now += 30 * 60_000;
  expect(await respond(url, { text: 'just' })).toEqual([200, 'ok']);
  now += 1;
  expect(await respond(url, { text: 'late' })).toEqual([404, 'expired_url']);
});

test('in_channel is for all; blocks are checked; the first answer can be replaced and deleted', async () => {
  const slack = await workspace();
  const { url } = await command(slack);
  expect(await respond(url, { text: 'mine', blocks: [{ type: 'chart' }] })).toEqual([400, 'invalid_blocks']);
  expect(await respond(url, {})).toEqual([400, 'no_text']);
  await respond(url, { text: 'for all', response_type: 'in_channel' });
  expect(slack.messages().map(({ text }) => text)).toEqual(['for all']);
  await respond(url, { text: 'changed', replace_original: true });
  expect(slack.messages().map(({ text }) => text)).toEqual(['changed']);
  await respond(url, { delete_original: true });
  expect(slack.messages()).toEqual([]);
});

test('after a command nothing private is replaced: another message comes', async () => {
  const slack = await workspace();
  const { url } = await command(slack);
  await respond(url, { text: 'thinking' });
  await respond(url, { text: 'done', replace_original: true });
  expect(slack.ephemerals({ visible: true }).map(({ text }) => text)).toEqual(['thinking', 'done']);
});

test('a button in an ephemeral message has no message in its payload, and its URL replaces and deletes it', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const { channels, users } = slack.workspace();
  await call(slack, 'chat.postEphemeral', {
    channel: channels['mail-ops'],
    user: users.dana,
    text: 'x',
    blocks: button,
  });
  const [shown] = slack.ephemerals();
  await slack.click({ ts: shown?.ts ?? '', actionId: 'go' });
  const body: Json = heard.at(-1)?.body ?? {};
  expect(body).toMatchObject({ container: { is_ephemeral: true }, actions: [{ value: '1' }] });
  expect(body).not.toHaveProperty('message');
  await respond(body.response_url, { text: 'replaced', replace_original: true });
  expect(slack.ephemerals({ visible: true }).map(({ text }) => text)).toEqual(['replaced']);
  await respond(body.response_url, { delete_original: true });
  expect(slack.ephemerals({ visible: true })).toEqual([]);
  expect(slack.ephemerals()).toHaveLength(2);
});

test('faults strike response URLs too', async () => {
  const slack = await workspace();
  const { url } = await command(slack);
  slack.faults.add({ method: 'response_url', kind: 'http', status: 503, times: 1 });
  expect(await respond(url, { text: 'a' })).toEqual([503, 'internal_error']);
  slack.faults.add({ method: 'response_url', kind: 'drop-after', times: 1 });
  await expect(respond(url, { text: 'b' })).rejects.toThrow();
  expect(slack.ephemerals().map(({ text }) => text)).toEqual(['b']);
  expect(slack.calls('response_url').map(({ fault }) => fault)).toEqual(['http', 'drop-after']);
});
