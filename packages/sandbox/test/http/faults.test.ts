import { expect, test } from 'vitest';
import { call, webClient, workspace } from '../workspace.ts';

const post = { channel: 'mail-ops', text: 'x' };

test('429 with Retry-After, once', async () => {
  const slack = await workspace();
  slack.faults.add({ method: 'chat.postMessage', kind: 'rate-limited', retryAfterSeconds: 7, times: 1 });
  await expect(webClient(slack).apiCall('chat.postMessage', post)).rejects.toMatchObject({ retryAfter: 7 });
  expect(await call(slack, 'chat.postMessage', post)).toMatchObject({ ok: true });
});

test('a response that is dropped after the commit leaves the message; before it, none', async () => {
  const slack = await workspace();
  slack.faults.add({ method: 'chat.postMessage', kind: 'drop-before', times: 1 });
  await expect(call(slack, 'chat.postMessage', post)).rejects.toThrow();
  expect(slack.messages()).toHaveLength(0);
  slack.faults.add({ method: 'chat.postMessage', kind: 'drop-after', times: 1 });
  await expect(call(slack, 'chat.postMessage', post)).rejects.toThrow();
  expect(slack.messages()).toHaveLength(1);
  expect(slack.calls().map(({ httpStatus, fault }) => [httpStatus, fault])).toEqual([
    [0, 'drop-before'],
    [0, 'drop-after'],
  ]);
});

test('5xx, an error of choice, a missing scope, a slow answer', async () => {
  const slack = await workspace();
  slack.faults.add({ kind: 'http', status: 503, times: 1 });
  await expect(webClient(slack).apiCall('chat.postMessage', post)).rejects.toMatchObject({ statusCode: 503 });
  slack.faults.add({ kind: 'error', error: 'token_revoked', times: 1 });
  expect(await call(slack, 'auth.test')).toEqual({ ok: false, error: 'token_revoked' });
  slack.faults.add({ kind: 'missing-scope', scope: 'files:read', times: 1 });
  const missing = await call(slack, 'files.info', { file: 'F1' });
  expect(missing).toMatchObject({ error: 'missing_scope', needed: 'files:read' });
  expect(String(missing.provided)).not.toContain('files:read');
  slack.faults.add({ kind: 'slow', ms: 80, times: 1 });
  const from = performance.now();
  await call(slack, 'auth.test');
  expect(performance.now() - from).toBeGreaterThan(75);
});

test('a workspace without charts refuses only messages that hold one', async () => {
  const slack = await workspace();
  slack.faults.add({ kind: 'refuse-blocks', types: ['data_visualization'] });
  const chart = {
    type: 'data_visualization',
    title: 'a',
    chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
  };
  expect(await call(slack, 'chat.postMessage', { ...post, blocks: [chart] })).toMatchObject({
    error: 'invalid_blocks',
  });
  const form = new URLSearchParams({ ...post, token: slack.tokens.bot, blocks: JSON.stringify([chart]) });
  expect(await (await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body: form })).json()).toMatchObject({
    error: 'invalid_blocks',
  });
  expect(await call(slack, 'chat.postMessage', { ...post, blocks: [{ type: 'divider' }] })).toMatchObject({ ok: true });
});

test('a view with a refused block is an invalid argument', async () => {
  const slack = await workspace();
  slack.faults.add({ kind: 'refuse-blocks', types: ['divider'] });
  const view = { type: 'home', blocks: [{ type: 'divider' }] };
  const answer = await call(slack, 'views.publish', { user_id: slack.workspace().users.dana, view });
  expect(answer).toMatchObject({ error: 'invalid_arguments' });
});

test('downloads and uploads are struck, too', async () => {
  const slack = await workspace();
  const { files } = slack.uploadFile({ name: 'a.txt', content: 'a' });
  const headers = { authorization: `Bearer ${slack.tokens.bot}` };
  const get = () => fetch(String(files?.[0]?.url_private), { headers });
  slack.faults.add({ method: 'file', kind: 'http', status: 503, times: 1 });
  expect((await get()).status).toBe(503);
  slack.faults.add({ method: 'file', kind: 'missing-scope', scope: 'files:read', times: 1 });
  expect(await (await get()).text()).toContain('Sign in');
  expect(await (await get()).text()).toBe('a');
  const { upload_url } = await call(slack, 'files.getUploadURLExternal', { filename: 'b', length: 1 });
  slack.faults.add({ method: 'upload', kind: 'drop-before', times: 1 });
  await expect(fetch(String(upload_url), { method: 'POST', body: 'b' })).rejects.toThrow();
  expect((await fetch(String(upload_url), { method: 'POST', body: 'b' })).status).toBe(200);
});

test('a share of calls is hit the same way in every run; others pass first; a channel can be meant', async () => {
  const pattern = async () => {
    const slack = await workspace();
    slack.faults.add({ kind: 'http', status: 500, probability: 0.5 });
    const hits: boolean[] = [];
    for (let round = 0; round < 12; round++) hits.push((await call(slack, 'auth.test')).ok === false);
    return hits;
  };
  const [one, two] = [await pattern(), await pattern()];
  expect(one).toEqual(two);
  expect(new Set(one).size).toBe(2);
  const slack = await workspace();
  const remove = slack.faults.add({ kind: 'error', error: 'internal_error', after: 1, channel: 'general' });
  expect((await call(slack, 'chat.postMessage', { channel: 'general', text: '1' })).ok).toBe(true);
  expect((await call(slack, 'chat.postMessage', post)).ok).toBe(true);
  expect((await call(slack, 'chat.postMessage', { channel: 'general', text: '2' })).ok).toBe(false);
  remove();
  expect((await call(slack, 'chat.postMessage', { channel: 'general', text: '3' })).ok).toBe(true);
});
