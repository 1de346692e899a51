import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Json } from '../../src/index.ts';
import { call, listener, webClient, workspace } from '../workspace.ts';

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

test('an upload gives file_shared with ids only, and a message with the file', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  slack.uploadFile({ name: 'mail.log', content: 'Nov 23 line\n' });
  await slack.idle();
  const events = heard.map(({ body }) => body.event as Json);
  const shared = events.find(({ type }) => type === 'file_shared');
  expect(Object.keys(shared ?? {}).sort()).toEqual(['channel_id', 'event_ts', 'file', 'file_id', 'type', 'user_id']);
  expect(events.find(({ type }) => type === 'message')).toMatchObject({
    subtype: 'file_share',
    files: [{ name: 'mail.log' }],
  });
  const { file } = (await call(slack, 'files.info', { file: shared?.file_id })) as { file: Json };
  const download = await fetch(String(file.url_private_download), bearer(slack.tokens.bot));
  expect(await download.text()).toBe('Nov 23 line\n');
});

test('without files:read a download is a login page with status 200, and files.info names the scope', async () => {
  const slack = await workspace();
  const message = slack.uploadFile({ name: 'a.txt', content: 'secret' });
  const url = String(message.files?.[0]?.url_private);
  slack.setScopes(['chat:write']);
  for (const headers of [bearer(slack.tokens.bot), bearer('xoxb-other'), {}]) {
    const response = await fetch(url, headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).not.toContain('secret');
  }
  expect(await call(slack, 'files.info', { file: message.files?.[0]?.id })).toMatchObject({
    error: 'missing_scope',
    needed: 'files:read',
  });
});

test('a file in a conversation without the bot is not found', async () => {
  const slack = await workspace();
  const message = slack.uploadFile({ channel: 'hush', name: 'a.txt', content: 'x' });
  expect(await call(slack, 'files.info', { file: message.files?.[0]?.id })).toMatchObject({ error: 'file_not_found' });
});

test("the bot's own upload by the real client stands in the thread", async () => {
  const slack = await workspace();
  const channel_id = slack.workspace().channels['mail-ops'] ?? '';
  const { ts } = slack.postMessage({ text: 'here' });
  await webClient(slack).filesUploadV2({
    channel_id,
    thread_ts: ts,
    initial_comment: 'The CSV',
    filename: 'digest.csv',
    content: 'a,b\n1,2\n',
  });
  const reply = slack.thread('mail-ops', ts)[1];
  expect(reply).toMatchObject({ text: 'The CSV', files: [{ name: 'digest.csv', filetype: 'csv', size: 8 }] });
  const download = await fetch(String(reply?.files?.[0]?.url_private), bearer(slack.tokens.bot));
  expect(await download.text()).toBe('a,b\n1,2\n');
});

const bounce = readFile(new URL('../fixtures/delayed.eml', import.meta.url), 'utf8');

test('a forwarded e-mail is a message of USLACKBOT with an e-mail file, whose text only files.info has', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  slack.forwardEmail({ raw: await bounce });
  await slack.idle();
  const message = heard.map(({ body }) => body.event as Json).find(({ type }) => type === 'message');
  expect(message).toMatchObject({ text: '', user: 'USLACKBOT', bot_id: 'B0EMAILFWD' });
  expect(message).not.toHaveProperty('subtype');
  const [inEvent = {}] = (message?.files ?? []) as Json[];
  expect(inEvent).toMatchObject({
    filetype: 'email',
    mode: 'email',
    mimetype: 'text/html',
    subject: 'Délai: still being retried',
  });
  expect(inEvent).not.toHaveProperty('plain_text');
  const { file } = (await call(slack, 'files.info', { file: inEvent.id })) as { file: Json };
  expect(file.plain_text).toContain('451 4.7.1 Greylisted');
  expect(file.simplified_html).toContain('<b>451</b>');
  expect(file.from).toEqual([
    {
      address: 'mailer@example.com',
      name: 'Mail Delivery System',
      original: 'Mail Delivery System <mailer@example.com>',
    },
  ]);
  expect((file.headers as Json).message_id).toBe('<1@example.com>');
  const [report = {}] = file.attachments as Json[];
  expect(report).toMatchObject({ mimetype: 'message/delivery-status' });
  const content = await (await fetch(String(report.url), bearer(slack.tokens.bot))).text();
  expect(content).toContain('Diagnostic-Code: smtp; 451 4.7.1 Greylisted');
});

test('the report of a bounce may also come inside of the text, or not at all; a long body says that there is more', async () => {
  const slack = await workspace();
  const raw = await bounce;
  const file = (reportPart: 'inline' | 'absent', bodyLimit?: number) =>
    slack.forwardEmail({ raw, reportPart, ...(bodyLimit ? { bodyLimit } : {}) }).files?.[0] ?? {};
  expect(file('inline')).toMatchObject({ attachments: [] });
  expect(file('inline').plain_text).toContain('Final-Recipient');
  expect(file('absent')).toMatchObject({ attachments: [] });
  expect(file('absent').plain_text).not.toContain('Final-Recipient');
  expect(file('absent', 10)).toMatchObject({ has_more: true });
});
