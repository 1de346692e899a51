/** One installation for a whole organisation (Enterprise Grid), beside a workspace that has its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTeams, type Sandbox, startSandbox, type Workspace } from '@smtp451/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Running, startBot } from '../../src/main.ts';
import { runScheduleNow } from '../../src/schedule/commands.ts';
import { wordsOf } from '../fixtures.ts';
import { schedule } from '../support/samples.ts';

const greylisted = '450 4.2.0 Recipient address rejected: Greylisted for 5 minutes';
const [post, net] = defaultTeams as [(typeof defaultTeams)[0], (typeof defaultTeams)[0]];
/** Two workspaces of one organisation, and one that stands alone. */
const teams = [
  { ...post, enterprise: 'Example Group' },
  { ...net, enterprise: 'Example Group' },
  { ...net, name: 'Example Alone', domain: 'example-alone' },
];

let slack: Sandbox;
let bot: Running;
let organisation: string;
let alone: Workspace;

beforeEach(async () => {
  slack = await startSandbox({ port: 0, teams, installedIn: [] });
  bot = await startBot(
    readConfig({
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: slack.tokens.signingSecret,
      SLACK_CLIENT_ID: slack.tokens.clientId,
      SLACK_CLIENT_SECRET: slack.tokens.clientSecret,
      SLACK_STATE_SECRET: 'a-state-secret-of-length',
      SMTP451_DATA_DIR: mkdtempSync(join(tmpdir(), 'smtp451-org-')),
      PORT: '0',
      OPS_PORT: '0',
      LOG_LEVEL: 'silent',
    }),
  );
  slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
  await install('Example Post', true);
  await install('Example Alone', false);
  organisation = (await bot.store.routing.workspaces()).find(id => id.startsWith('E')) ?? '';
  alone = slack.workspace('Example Alone');
});
afterEach(async () => {
  await bot.stop();
  await slack.close();
});

/** As a browser does: the install page, Slack’s Allow button, and back with the cookie. */
async function install(team: string, orgWide: boolean): Promise<void> {
  const base = `http://127.0.0.1:${bot.port}`;
  const page = await fetch(`${base}/slack/install`);
  const address = /href="([^"]*oauth[^"]*)"/.exec(await page.text())?.[1]?.replace(/&amp;/g, '&') ?? '';
  const state = new URL(address).searchParams.get('state') ?? '';
  const back = slack.authorize({ team, redirectUri: `${base}/slack/oauth_redirect`, state, orgWide });
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
}

const told = (team: string, holds: string) =>
  slack.waitFor(
    () => slack.ephemerals({ team, user: 'dana', visible: true }).find(({ blocks }) => wordsOf(blocks).includes(holds)),
    { what: `“${holds}” in ${team}` },
  );
const tokensUsed = (method: string): (string | null)[] => slack.calls(method).map(({ teamId }) => teamId);

describe('an installation for a whole organisation', () => {
  it('is stored under the organisation, and under none of its workspaces', async () => {
    expect(organisation).toMatch(/^E/);
    expect(await bot.store.workspace(organisation).installation.get()).toContain('"isEnterpriseInstall":true');
    for (const { id, name } of slack.workspaces.filter(({ name }) => name !== 'Example Alone'))
      expect(await bot.store.workspace(id).installation.get(), name).toBeNull();
  });

  it('answers commands, mentions, buttons and dialogs in each of its workspaces', async () => {
    for (const team of ['Example Post', 'Example Net']) {
      await slack.sendSlashCommand({ team, channel: 'mail-ops', text: greylisted });
      const headline = await slack.waitFor(() => slack.messages('mail-ops', team)[0], { what: `an answer in ${team}` });
      const thread = await slack.waitFor(() => slack.thread('mail-ops', headline.ts, team)[1], { what: 'a thread' });
      await slack.click({ team, channel: 'mail-ops', ts: thread.ts, actionId: 'evidence' });
      await slack.waitFor(() => slack.thread('mail-ops', headline.ts, team)[2], { what: 'the evidence' });
      const asked = slack.sendMention({ team, channel: 'mail-ops', text: `${greylisted} again` });
      await slack.waitFor(() => slack.thread('mail-ops', asked.ts, team)[1], { what: 'the answer to a mention' });
      await slack.sendSlashCommand({ team, channel: 'mail-ops', text: 'settings' });
      await slack.waitFor(() => slack.modals({ team })[0], { what: 'the settings' });
      expect((await slack.submitView({ team, values: { answers: 'private' } })).errors).toEqual({});
      await told(team, 'Saved: answers');
      const channel = slack.workspace(team).channels['mail-ops'] ?? '';
      expect((await bot.store.workspace(organisation).settings.get(channel)).answers).toBe('private');
    }
    expect(new Set(tokensUsed('chat.postMessage'))).toEqual(
      new Set([slack.workspace('Example Post').id, slack.workspace('Example Net').id]),
    );
  });

  it('lists on the App Home the channels of the workspace that one is in', async () => {
    slack.openHome({ team: 'Example Net', user: 'noor' });
    const home = await slack.waitFor(() => slack.home({ team: 'Example Net', user: 'noor' }), { what: 'the App Home' });
    const { channels } = slack.workspace('Example Net');
    expect(wordsOf(home.blocks)).toContain(`<#${channels['mail-ops']}>`);
    expect(wordsOf(home.blocks)).not.toContain(`<#${slack.workspace('Example Post').channels['mail-ops']}>`);
  });

  it('posts scheduled summaries with the organisation’s token', async () => {
    const memory = bot.store.workspace(organisation);
    const channel = slack.workspace('Example Net').channels['mail-ops'] ?? '';
    const made = await memory.schedules.create(schedule({ channel, nextAt: Date.now() + 3_600_000 }));
    await runScheduleNow({ memory, user: 'U1', now: Date.now() }, made.id);
    await slack.waitFor(() => slack.messages('mail-ops', 'Example Net')[0], { timeoutMs: 8_000, what: 'the summary' });
    expect(slack.calls('chat.postMessage').every(({ args }) => args.team_id === undefined)).toBe(true);
  });
});

describe('a workspace with an installation of its own', () => {
  it('shares neither token nor data with the organisation', async () => {
    await slack.sendSlashCommand({ team: 'Example Alone', channel: 'mail-ops', text: greylisted });
    await slack.waitFor(() => slack.messages('mail-ops', 'Example Alone')[0], { what: 'an answer' });
    expect(new Set(tokensUsed('chat.postMessage'))).toEqual(new Set([alone.id]));
    const channel = alone.channels['mail-ops'] ?? '';
    await bot.store.workspace(alone.id).settings.change(channel, { answers: 'private' });
    expect((await bot.store.workspace(organisation).settings.get(channel)).answers).toBe('public');
    const tokens = await Promise.all(
      [alone.id, organisation].map(async id => JSON.parse((await bot.store.workspace(id).installation.get()) ?? '{}')),
    );
    expect(new Set(tokens.map(({ bot }) => bot.token)).size).toBe(2);
  });

  it('stays when the organisation removes the app, whose own data goes', async () => {
    const channel = slack.workspace('Example Net').channels['mail-ops'] ?? '';
    await bot.store.workspace(organisation).settings.change(channel, { answers: 'private' });
    slack.uninstall('Example Post');
    await slack.idle();
    await expect.poll(() => bot.store.workspace(organisation).installation.get()).toBeNull();
    expect((await bot.store.workspace(organisation).settings.get(channel)).answers).toBe('public');
    expect(await bot.store.workspace(alone.id).installation.get()).not.toBeNull();
    const done = await slack.sendSlashCommand({ team: 'Example Alone', channel: 'mail-ops', text: 'help' });
    expect(done.acknowledged).toBe(true);
  });
});
