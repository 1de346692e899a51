import { expect, test } from 'vitest';
import { call, listener, webClient, workspace } from '../workspace.ts';

const redirectUri = 'http://127.0.0.1:9/slack/oauth_redirect';

test('the install page, its button, and the exchange of the code: once, for ten minutes, with the right secret', async () => {
  let now = 1_795_000_000_000;
  const slack = await workspace({ now: () => now });
  const { clientId: client_id, clientSecret: client_secret } = slack.tokens;
  const net = slack.workspace('Example Net');
  const asked = new URLSearchParams({
    client_id,
    scope: 'commands,chat:write',
    state: 's<1>',
    redirect_uri: redirectUri,
  });
  const page = await (await fetch(`${slack.installUrl}?${asked}`)).text();
  expect(page).toContain('value="s&lt;1&gt;"');
  asked.set('team', net.id);
  const granted = await fetch(slack.installUrl, { method: 'POST', body: asked, redirect: 'manual' });
  const target = new URL(granted.headers.get('location') ?? '');
  expect(target.searchParams.get('state')).toBe('s<1>');
  const code = target.searchParams.get('code') ?? '';
  expect(await call(slack, 'oauth.v2.access', { client_id, client_secret: 'x', code })).toMatchObject({
    error: 'bad_client_secret',
  });
  const access = await webClient(slack, '').oauth.v2.access({
    client_id,
    client_secret,
    code,
    redirect_uri: redirectUri,
  });
  expect(access).toMatchObject({
    ok: true,
    token_type: 'bot',
    scope: 'commands,chat:write',
    team: { id: net.id },
    is_enterprise_install: false,
  });
  expect(slack.workspace('Example Net').botToken).toBe(access.access_token);
  expect(await call(slack, 'oauth.v2.access', { client_id, client_secret, code })).toMatchObject({
    error: 'invalid_code',
  });
  const late = new URL(slack.authorize({ redirectUri, team: net.id })).searchParams.get('code');
  now += 10 * 60_000 + 1;
  expect(await call(slack, 'oauth.v2.access', { client_id, client_secret, code: late })).toMatchObject({
    error: 'invalid_code',
  });
});

test('two workspaces have their own tokens, users and channels, and never see each other', async () => {
  const slack = await workspace({ installedIn: ['Example Post', 'Example Net'] });
  const [post, net] = slack.workspaces;
  expect(post?.botToken).not.toBe(net?.botToken);
  const foreign = net?.channels['mail-ops'];
  expect(await call(slack, 'chat.postMessage', { channel: foreign, text: 'x' })).toMatchObject({
    error: 'channel_not_found',
  });
  expect(await call(slack, 'chat.postMessage', { channel: foreign, text: 'x' }, net?.botToken ?? '')).toMatchObject({
    ok: true,
  });
  expect(slack.messages('mail-ops', 'Example Post')).toEqual([]);
  expect(slack.messages('mail-ops', 'Example Net')).toHaveLength(1);
  expect(await call(slack, 'users.info', { user: net?.users.noor })).toMatchObject({ error: 'user_not_found' });
});

test('uninstalling tells the app and ends the token', async () => {
  const slack = await workspace();
  const { heard } = await listener(slack);
  const token = slack.tokens.bot;
  slack.uninstall();
  await slack.idle();
  expect(heard.map(({ body }) => (body.event as { type: string }).type).sort()).toEqual([
    'app_uninstalled',
    'tokens_revoked',
  ]);
  expect(await call(slack, 'auth.test', {}, token)).toMatchObject({ error: 'token_revoked' });
  expect((await slack.sendSlashCommand({ text: 'x' })).refusal).toBe('dispatch_failed');
  expect(slack.install()).not.toBe(token);
});
