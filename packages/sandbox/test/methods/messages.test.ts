import { expect, test } from 'vitest';
import type { Json } from '../../src/index.ts';
import { call, webClient, workspace } from '../workspace.ts';

const post = (web: ReturnType<typeof webClient>, args: Json): Promise<{ ts?: string }> =>
  web.apiCall('chat.postMessage', args) as Promise<{ ts?: string }>;
const section = (text: string) => [{ type: 'section', text: { type: 'mrkdwn', text } }];

test('where the bot may write and where not', async () => {
  const slack = await workspace();
  const to = async (channel: string) => (await call(slack, 'chat.postMessage', { channel, text: 'x' })).error ?? 'ok';
  const { channels, users } = slack.workspace();
  expect(await to(channels['mail-ops'] ?? '')).toBe('ok');
  expect(await to('#mail-ops')).toBe('ok');
  expect(await to(users.dana ?? '')).toBe('ok');
  expect(await to(channels.incidents ?? '')).toBe('ok');
  expect(await to(channels.random ?? '')).toBe('not_in_channel');
  expect(await to(channels.hush ?? '')).toBe('channel_not_found');
  expect(await to(channels['old-postmaster'] ?? '')).toBe('is_archived');
  expect(await to('C404')).toBe('channel_not_found');
  slack.inviteBot({ channel: 'random' });
  expect(await to(channels.random ?? '')).toBe('ok');
  slack.archive({ channel: 'random' });
  expect(await to(channels.random ?? '')).toBe('is_archived');
});

test('refused blocks are named as Slack names them, and nothing is posted', async () => {
  const slack = await workspace();
  const answer = await call(slack, 'chat.postMessage', {
    channel: 'mail-ops',
    text: 'x',
    blocks: section('x'.repeat(3001)),
  });
  expect(answer).toEqual({
    ok: false,
    error: 'invalid_blocks',
    errors: ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'] },
  });
  expect(await call(slack, 'chat.postMessage', { channel: 'mail-ops', blocks: 'no json' })).toMatchObject({
    error: 'invalid_blocks_format',
  });
  expect(await call(slack, 'chat.postMessage', { channel: 'mail-ops' })).toMatchObject({ error: 'no_text' });
  expect(slack.messages()).toEqual([]);
});

test('a form and a JSON body say the same; a JSON body without a charset is warned about', async () => {
  const slack = await workspace();
  const headers = { authorization: `Bearer ${slack.tokens.bot}` };
  const blocks = section('*a*');
  const form = new URLSearchParams({ channel: 'mail-ops', text: 'form', blocks: JSON.stringify(blocks) });
  const asForm = await (await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body: form })).json();
  const asJson = await (
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'mail-ops', text: 'json', blocks }),
    })
  ).json();
  expect(asForm).toMatchObject({ ok: true });
  expect(asJson).toMatchObject({ ok: true, warning: 'missing_charset' });
  expect(slack.messages().map(({ blocks }) => blocks)).toEqual([
    slack.messages()[0]?.blocks,
    slack.messages()[0]?.blocks,
  ]);
  expect(await call(slack, 'chat.postMessage', { channel: 'mail-ops', blocks })).toMatchObject({
    warning: 'missing_text_in_message',
  });
});

test('a thread counts its replies, history leaves them out, and deleting the parent leaves a tombstone', async () => {
  const slack = await workspace();
  const web = webClient(slack);
  const channel = slack.workspace().channels['mail-ops'] ?? '';
  const parent = await post(web, {
    channel,
    text: 'parent',
    metadata: { event_type: 'run', event_payload: { key: '7' } },
  });
  const thread_ts = parent.ts ?? '';
  await post(web, { channel, thread_ts, text: 'reply' });
  expect(slack.messages()[0]).toMatchObject({ reply_count: 1 });
  expect(slack.thread('mail-ops', thread_ts).map(({ text }) => text)).toEqual(['parent', 'reply']);
  const history = await web.conversations.history({ channel, include_all_metadata: true });
  expect(history.messages).toHaveLength(1);
  expect(history.messages?.[0]?.metadata).toEqual({ event_type: 'run', event_payload: { key: '7' } });
  expect((await web.conversations.history({ channel })).messages?.[0]).not.toHaveProperty('metadata');
  expect((await web.conversations.replies({ channel, ts: thread_ts })).messages).toHaveLength(2);
  await web.chat.delete({ channel, ts: thread_ts });
  expect(await call(slack, 'chat.update', { channel, ts: thread_ts, text: 'x' })).toMatchObject({
    error: 'message_not_found',
  });
  expect(await call(slack, 'chat.postMessage', { channel, thread_ts: '1.000001', text: 'x' })).toMatchObject({
    error: 'thread_not_found',
  });
});

test('an update with text alone takes the blocks away, as Slack does', async () => {
  const slack = await workspace();
  const web = webClient(slack);
  const channel = slack.workspace().channels['mail-ops'] ?? '';
  const { ts = '' } = await post(web, { channel, text: 'one', blocks: section('one') });
  await web.chat.update({ channel, ts, text: 'two' });
  expect(slack.messages()[0]).toMatchObject({ text: 'two', edited: {} });
  expect(slack.messages()[0]?.blocks).toBeUndefined();
  expect(await call(slack, 'chat.update', { channel, ts, text: 'x'.repeat(4001) })).toMatchObject({
    error: 'msg_too_long',
  });
  const mine = slack.postMessage({ text: 'a person wrote this' });
  expect(await call(slack, 'chat.update', { channel, ts: mine.ts, text: 'x' })).toMatchObject({
    error: 'cant_update_message',
  });
  expect(await call(slack, 'chat.delete', { channel, ts: mine.ts })).toMatchObject({ error: 'cant_delete_message' });
});

test('history pages with cursors, newest first, between two times', async () => {
  const slack = await workspace();
  const channel = slack.workspace().channels['mail-ops'] ?? '';
  const sent = ['a', 'b', 'c', 'd', 'e'].map(text => slack.postMessage({ text }));
  const texts: string[] = [];
  let cursor = '';
  do {
    const answer = await call(slack, 'conversations.history', { channel, limit: 2, cursor });
    texts.push(...(answer.messages as { text: string }[]).map(({ text }) => text));
    cursor = (answer.response_metadata as { next_cursor?: string } | undefined)?.next_cursor ?? '';
  } while (cursor !== '');
  expect(texts).toEqual(['e', 'd', 'c', 'b', 'a']);
  const between = await call(slack, 'conversations.history', { channel, oldest: sent[1]?.ts, latest: sent[3]?.ts });
  expect((between.messages as { text: string }[]).map(({ text }) => text)).toEqual(['c']);
});

test('an ephemeral message reaches a member only, and is in no history', async () => {
  const slack = await workspace();
  const { users, channels } = slack.workspace();
  const channel = channels['mail-ops'] ?? '';
  await webClient(slack).chat.postEphemeral({ channel, user: users.dana ?? '', text: 'psst' });
  expect(slack.ephemerals().map(({ text }) => text)).toEqual(['psst']);
  expect(slack.ephemerals({ user: 'lee' })).toEqual([]);
  expect((await call(slack, 'conversations.history', { channel })).messages).toEqual([]);
  expect(await call(slack, 'chat.postEphemeral', { channel, user: users.guest, text: 'x' })).toMatchObject({
    error: 'user_not_in_channel',
  });
});

test('every other method answers a real client', async () => {
  const slack = await workspace({
    app: {
      scopes: [
        'chat:write',
        'users:read',
        'channels:read',
        'groups:read',
        'im:read',
        'im:write',
        'channels:history',
        'reactions:write',
        'team:read',
        'channels:join',
        'files:read',
        'files:write',
      ],
    },
  });
  const web = webClient(slack);
  const { users, channels, botId } = slack.workspace();
  const channel = channels['mail-ops'] ?? '';
  const { ts = '' } = await post(web, { channel, text: 'x' });
  expect((await web.users.info({ user: users.dana ?? '' })).user).toMatchObject({
    name: 'dana',
    is_admin: true,
    tz: 'Europe/Berlin',
  });
  expect((await web.users.list({ limit: 2 })).response_metadata?.next_cursor).not.toBe('');
  expect((await web.users.conversations({})).channels?.map(({ name }) => name)).toEqual([
    'mail-ops',
    'general',
    'old-postmaster',
    'partner-mail',
  ]);
  expect(
    (await web.conversations.list({ types: 'public_channel,private_channel', exclude_archived: true })).channels?.map(
      ({ name }) => name,
    ),
  ).not.toContain('hush');
  expect((await web.conversations.info({ channel })).channel).toMatchObject({ is_member: true, is_archived: false });
  expect((await web.conversations.members({ channel })).members).toContain(users.dana);
  expect((await web.conversations.join({ channel: channels.random ?? '' })).channel).toMatchObject({ is_member: true });
  expect((await web.conversations.open({ users: users.dana ?? '' })).channel?.id).toMatch(/^D/);
  expect((await web.chat.getPermalink({ channel, message_ts: ts })).permalink).toBe(
    `${slack.url}/archives/${channel}/p${ts.replace('.', '')}`,
  );
  await web.reactions.add({ channel, timestamp: ts, name: 'eyes' });
  expect(slack.messages()[0]?.reactions).toMatchObject([{ name: 'eyes', count: 1 }]);
  await web.reactions.remove({ channel, timestamp: ts, name: 'eyes' });
  expect((await web.bots.info({ bot: botId })).bot).toMatchObject({ name: 'smtp451' });
  expect((await web.team.info()).team).toMatchObject({ name: 'Example Post' });
  expect(await web.apiCall('api.test', { a: 'b' })).toMatchObject({ ok: true, args: { a: 'b' } });
});

test('blocks.validate points at what is wrong', async () => {
  const slack = await workspace();
  const answer = await call(slack, 'blocks.validate', { blocks: JSON.stringify([{ type: 'chart' }]) });
  expect(answer).toMatchObject({
    ok: false,
    error: 'invalid_blocks',
    errors: [{ pointer: '/0/type', code: 'unsupported_type', constraint: { type: 'enum', got: 'chart' } }],
  });
  expect(await call(slack, 'blocks.validate', { message: { text: 'a' } })).toMatchObject({ ok: true });
  expect(await call(slack, 'blocks.validate', { view: { type: 'modal' } })).toMatchObject({ error: 'invalid_view' });
  expect(await call(slack, 'blocks.validate')).toMatchObject({ error: 'invalid_arguments' });
});
