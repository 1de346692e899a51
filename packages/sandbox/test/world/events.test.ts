import { expect, test } from 'vitest';
import type { Json } from '../../src/index.ts';
import { call, listener, workspace } from '../workspace.ts';

const events = (heard: { body: Json }[]) => heard.map(({ body }) => body.event as Json);

test('a mention arrives as message and as app_mention, escaped and linked, with the same ts', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const message = slack.sendMention({ text: 'what is <a@example.com> & 451?' });
  await slack.idle();
  const [one, two] = events(heard);
  expect(new Set([one?.type, two?.type])).toEqual(new Set(['app_mention', 'message']));
  expect([one?.ts, two?.ts]).toEqual([message.ts, message.ts]);
  expect(one?.text).toBe(
    `<@${slack.workspace().botUserId}> what is &lt;<mailto:a@example.com|a@example.com>&gt; &amp; 451?`,
  );
  expect(heard[0]?.body).toMatchObject({
    type: 'event_callback',
    api_app_id: 'A0SANDBOX01',
    authorizations: [{ team_id: slack.workspace().id, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
  });
  expect(heard[0]?.body.event_id).not.toBe(heard[1]?.body.event_id);
});

test('the rich text of a message says the same as its text', async () => {
  const slack = await workspace();
  const { blocks } = slack.postMessage({ text: 'see `x_y` and\n```\n451 <a@b.example>\n```' });
  expect(blocks).toMatchObject([
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ text: 'see ' }, { text: 'x_y', style: { code: true } }, { text: ' and\n' }],
        },
        { type: 'rich_text_preformatted', elements: [{ text: '451 <a@b.example>' }] },
      ],
    },
  ]);
});

test('where the bot is no member, or lacks the history scope, nothing is heard; file_shared needs only files:read', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  slack.postMessage({ channel: 'random', text: 'x' });
  slack.sendMention({ channel: 'random' });
  slack.setScopes(['files:read', 'app_mentions:read']);
  slack.postMessage({ text: 'x' });
  slack.uploadFile({ name: 'a.log', content: 'x' });
  slack.sendMention({ text: 'x' });
  await slack.idle();
  expect(events(heard).map(({ type }) => type)).toEqual(['file_shared', 'app_mention']);
});

test('somebody from another workspace: the outer team is theirs, the authorization is ours', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  slack.postMessage({ channel: 'partner-mail', user: 'guest', text: '451?' });
  await slack.idle();
  expect(heard[0]?.body).toMatchObject({
    team_id: 'T0STRANGER',
    is_ext_shared_channel: true,
    authorizations: [{ team_id: slack.workspace().id }],
  });
});

test("the bot's own posts, edits and deletions come back as events", async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const channel = slack.workspace().channels['mail-ops'];
  const { ts } = await call(slack, 'chat.postMessage', { channel, text: 'one' });
  await call(slack, 'chat.update', { channel, ts, text: 'two' });
  await call(slack, 'chat.delete', { channel, ts });
  await slack.idle();
  expect(events(heard)).toMatchObject([
    { type: 'message', bot_id: slack.workspace().botId, text: 'one' },
    { subtype: 'message_changed', message: { text: 'two' }, previous_message: { text: 'one' } },
    { subtype: 'message_deleted', deleted_ts: ts },
  ]);
});

test('ids are the same in every run', async () => {
  const run = async () => {
    const slack = await workspace({ now: () => 1_795_000_000_000 });
    return [slack.postMessage({ text: 'a' }).ts, slack.postMessage({ text: 'b' }).ts, slack.workspaces];
  };
  const [one, two] = [await run(), await run()];
  expect(one).toEqual(two);
  expect(one.slice(0, 2)).toEqual(['1795000000.000100', '1795000000.000200']);
});

test('a choice is sent as Slack sends it, and a wrong one is explained', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const plain = (text: string) => ({ type: 'plain_text', text });
  const option = (value: string) => ({ text: plain(value), value });
  const elements = [
    { type: 'static_select', action_id: 's', options: [option('a'), option('b')] },
    { type: 'overflow', action_id: 'o', options: [option('c')] },
    { type: 'checkboxes', action_id: 'k', options: [option('d'), option('e')] },
    { type: 'datepicker', action_id: 'd' },
    { type: 'users_select', action_id: 'u' },
  ];
  await call(slack, 'chat.postMessage', {
    channel: 'mail-ops',
    text: 'x',
    blocks: [{ type: 'actions', block_id: 'b1', elements }],
  });
  const ts = slack.messages()[0]?.ts ?? '';
  const action = async (actionId: string, choice: string | string[]) => {
    await slack.click({ ts, actionId, choice });
    return ((heard.at(-1)?.body.actions ?? []) as Json[])[0];
  };
  expect(await action('s', 'b')).toMatchObject({ block_id: 'b1', selected_option: { value: 'b' } });
  expect(await action('o', 'c')).toMatchObject({ selected_option: { value: 'c' } });
  expect(await action('k', ['d', 'e'])).toMatchObject({ selected_options: [{ value: 'd' }, { value: 'e' }] });
  expect(await action('d', '2026-11-23')).toMatchObject({ selected_date: '2026-11-23' });
  expect(await action('u', 'U1')).toMatchObject({ selected_user: 'U1' });
  await expect(async () => slack.click({ ts, actionId: 's', choice: 'z' })).rejects.toThrow(
    'No option "z" in s. There are: a, b.',
  );
  await expect(async () => slack.click({ ts, actionId: 'none' })).rejects.toThrow('There are: s, o, k, d, u.');
});

test('a global shortcut has a trigger and no message; an unknown one is explained', async () => {
  const slack = await workspace({ app: { shortcuts: [{ callbackId: 'paste', name: 'Paste', type: 'global' }] } });
  const { heard } = await listener(slack);
  await slack.sendShortcut({ callbackId: 'paste' });
  expect(heard[0]?.body).toMatchObject({ type: 'shortcut', callback_id: 'paste', trigger_id: expect.any(String) });
  expect(heard[0]?.body).not.toHaveProperty('message');
  expect(() => slack.sendShortcut({ callbackId: 'other' })).toThrow('There are: paste.');
});
