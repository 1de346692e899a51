import { expect, test } from 'vitest';
import { defaultTeams, type Json } from '../../src/index.ts';
import { call, listener, workspace } from '../workspace.ts';

const redirectUri = 'http://127.0.0.1:9/slack/oauth_redirect';
const teams = defaultTeams.map(team => ({ ...team, enterprise: 'Example Group' }));

test('one installation for a whole organisation: one token, no team, and payloads that say so', async () => {
  const slack = await workspace({ teams, installedIn: [] });
  const { clientId: client_id, clientSecret: client_secret } = slack.tokens;
  const code = new URL(slack.authorize({ redirectUri, orgWide: true })).searchParams.get('code');
  const access = await call(slack, 'oauth.v2.access', { client_id, client_secret, code });
  const enterprise = { id: expect.stringMatching(/^E/), name: 'Example Group' };
  expect(access).toMatchObject({ ok: true, team: null, enterprise, is_enterprise_install: true });
  const [post, net] = slack.workspaces;
  expect([post?.botToken, net?.botToken]).toEqual([access.access_token, access.access_token]);
  expect(post?.botUserId).toBe(net?.botUserId);
  const { heard } = await listener(slack);
  await slack.sendSlashCommand({ team: 'Example Net', text: 'x' });
  slack.sendMention({ team: 'Example Net', text: 'x' });
  await slack.idle();
  const bodies = heard.map(({ body }) => body);
  expect(bodies.find(({ command }) => command)).toMatchObject({
    team_id: net?.id,
    enterprise_id: (access.enterprise as Json).id,
    is_enterprise_install: 'true',
  });
  expect(bodies.find(({ event }) => (event as Json | undefined)?.type === 'app_mention')).toMatchObject({
    authorizations: [{ team_id: net?.id, enterprise_id: (access.enterprise as Json).id, is_enterprise_install: true }],
  });
});

test('its token counts where the call is about, and lists only with team_id', async () => {
  const slack = await workspace({ teams, installedIn: [] });
  const { clientId: client_id, clientSecret: client_secret } = slack.tokens;
  const code = new URL(slack.authorize({ redirectUri, orgWide: true })).searchParams.get('code');
  const { access_token } = await call(slack, 'oauth.v2.access', { client_id, client_secret, code });
  const token = String(access_token);
  const net = slack.workspace('Example Net');
  await call(slack, 'chat.postMessage', { channel: net.channels['mail-ops'], text: 'here' }, token);
  expect(slack.messages('mail-ops', 'Example Net')).toHaveLength(1);
  expect(slack.messages('mail-ops', 'Example Post')).toHaveLength(0);
  expect(await call(slack, 'users.conversations', {}, token)).toMatchObject({ error: 'missing_argument' });
  const listed = await call(slack, 'users.conversations', { team_id: net.id }, token);
  expect((listed.channels as Json[]).map(({ id }) => id)).toContain(net.channels['mail-ops']);
});
