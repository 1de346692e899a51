import { expect, test } from 'vitest';
import type { Json } from '../../src/index.ts';
import { call, listener, workspace } from '../workspace.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const view = (fields: Json = {}): Json => ({
  type: 'modal',
  callback_id: 'paste',
  private_metadata: 'kept',
  title: plain('Paste'),
  submit: plain('Go'),
  blocks: [
    {
      type: 'input',
      block_id: 'reply',
      label: plain('Reply'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
  ...fields,
});

test('a trigger opens one modal, once, within its time', async () => {
  let now = 1_795_000_000_000;
  const slack = await workspace({ now: () => now });
  const { heard } = await listener(slack);
  const trigger = async () => {
    await slack.sendSlashCommand({ text: '' });
    return String(heard.at(-1)?.body.trigger_id);
  };
  const first = await trigger();
  expect(await call(slack, 'views.open', { trigger_id: first, view: view() })).toMatchObject({
    ok: true,
    view: { type: 'modal', callback_id: 'paste' },
  });
  expect(await call(slack, 'views.open', { trigger_id: first, view: view() })).toMatchObject({
    error: 'exchanged_trigger_id',
  });
  const late = await trigger();
  now += 3_001;
  expect(await call(slack, 'views.open', { trigger_id: late, view: view() })).toMatchObject({
    error: 'expired_trigger_id',
  });
  expect(await call(slack, 'views.open', { trigger_id: 'made.up', view: view() })).toMatchObject({
    error: 'invalid_trigger_id',
  });
  expect(
    await call(slack, 'views.open', { trigger_id: await trigger(), view: view({ title: plain('x'.repeat(25)) }) }),
  ).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
  });
});

test('a submission carries the state; errors keep the modal, an update and a push change it, nothing closes it', async () => {
  const slack = await workspace();
  const answers: Json[] = [
    { response_action: 'errors', errors: { reply: 'Too short.' } },
    { response_action: 'update', view: view({ title: plain('Second') }) },
    { response_action: 'push', view: view({ title: plain('On top'), notify_on_close: true }) },
    {},
  ];
  const { heard } = await listener(slack, ({ body }) =>
    body.type === 'view_submission' ? (answers.shift() ?? {}) : {},
  );
  await slack.sendSlashCommand({ text: '' });
  await call(slack, 'views.open', { trigger_id: heard[0]?.body.trigger_id, view: view() });
  expect((await slack.submitView()).errors).toEqual({ reply: 'Please complete this required field.' });
  expect((await slack.submitView({ values: { text: '45' } })).errors).toEqual({ reply: 'Too short.' });
  const submitted = heard.at(-1)?.body as { view: { state: { values: Json }; private_metadata: string } };
  expect(submitted.view.state.values).toEqual({ reply: { text: { type: 'plain_text_input', value: '45' } } });
  expect(submitted.view.private_metadata).toBe('kept');
  await slack.submitView({ values: { reply: '451' } });
  expect(slack.modals().map(({ title }) => title)).toEqual([plain('Second')]);
  await slack.submitView({ values: { reply: '451' } });
  expect(slack.modals().map(({ title }) => title)).toEqual([plain('Second'), plain('On top')]);
  await slack.closeView();
  expect(heard.at(-1)?.body).toMatchObject({ type: 'view_closed', is_cleared: false });
  await slack.submitView({ values: { reply: '451' } });
  expect(slack.modals()).toEqual([]);
});

test('a stale hash is refused; three modals are the most', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const trigger = async () => {
    await slack.sendSlashCommand({ text: '' });
    return String(heard.at(-1)?.body.trigger_id);
  };
  const opened = (await call(slack, 'views.open', { trigger_id: await trigger(), view: view() })).view as Json;
  expect(await call(slack, 'views.update', { view_id: opened.id, hash: 'old', view: view() })).toMatchObject({
    error: 'hash_conflict',
  });
  expect(await call(slack, 'views.update', { view_id: opened.id, hash: opened.hash, view: view() })).toMatchObject({
    ok: true,
  });
  expect(await call(slack, 'views.update', { view_id: 'V404', view: view() })).toMatchObject({ error: 'not_found' });
  for (const expected of [true, true, false])
    expect((await call(slack, 'views.push', { trigger_id: await trigger(), view: view() })).ok).toBe(expected);
});

test('App Home: opened, published, and its buttons carry the view', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  slack.openHome();
  await slack.idle();
  expect(heard[0]?.body.event).toMatchObject({ type: 'app_home_opened', tab: 'home' });
  const blocks = [
    {
      type: 'actions',
      block_id: 'b',
      elements: [{ type: 'button', action_id: 'try', text: plain('Try'), value: 'v' }],
    },
  ];
  await call(slack, 'views.publish', { user_id: slack.workspace().users.dana, view: { type: 'home', blocks } });
  expect(slack.home()?.blocks).toEqual(blocks);
  await slack.click({ view: 'home', actionId: 'try' });
  expect(heard.at(-1)?.body).toMatchObject({
    type: 'block_actions',
    container: { type: 'view' },
    actions: [{ action_id: 'try', block_id: 'b', value: 'v' }],
  });
  expect(heard.at(-1)?.body).not.toHaveProperty('response_url');
  expect(await call(slack, 'views.publish', { user_id: 'U404', view: { type: 'home', blocks } })).toMatchObject({
    error: 'invalid_user_id',
  });
});
