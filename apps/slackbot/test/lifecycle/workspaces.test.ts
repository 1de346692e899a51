/** HTTP instead of Socket Mode, and two workspaces that never see each other's token or data. */
import { mkdtempSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox, type Workspace } from '@smtp451/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Running, startBot } from '../../src/main.ts';
import { wordsOf } from '../fixtures.ts';

let slack: Sandbox;
let bot: Running;
afterEach(async () => {
  await bot.stop();
  await slack.close();
});

const shared = () => ({
  SLACK_API_URL: slack.apiUrl,
  SLACK_SIGNING_SECRET: slack.tokens.signingSecret,
  SMTP451_DATA_DIR: mkdtempSync(join(tmpdir(), 'smtp451-http-')),
  PORT: '0',
  OPS_PORT: '0',
  LOG_LEVEL: 'silent',
});
const greylisted = '450 4.2.0 Recipient address rejected: Greylisted for 5 minutes';

describe('over HTTP', () => {
  it('answers commands, mentions and clicks, and refuses what Slack did not sign', async () => {
    slack = await startSandbox({ port: 0 });
    bot = await startBot(readConfig({ ...shared(), SLACK_BOT_TOKEN: slack.tokens.bot }));
    const url = `http://127.0.0.1:${bot.port}/slack/events`;
    slack.deliverTo(url);
    const done = await slack.sendSlashCommand({ channel: 'mail-ops', text: greylisted });
    expect(done.acknowledged).toBe(true);
    const headline = await slack.waitFor(() => slack.messages('mail-ops')[0], { what: 'the headline' });
    const thread = await slack.waitFor(() => slack.thread('mail-ops', headline.ts)[1], { what: 'the thread' });
    await slack.click({ channel: 'mail-ops', ts: thread.ts, actionId: 'evidence' });
    await slack.waitFor(() => slack.thread('mail-ops', headline.ts)[2], { what: 'the evidence' });
    const forged = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'command=%2Fsmtp451&text=help',
    });
    expect(forged.status).toBe(401);
  });

  it.each(['/', '//', '/slack/', '/slack/unknown', '/slack/events', '/slack/install', '/slack//', '/slack/%', '*'])(
    'says that nothing is at %s, and lives on',
    async path => {
      slack = await startSandbox({ port: 0 });
      bot = await startBot(readConfig({ ...shared(), SLACK_BOT_TOKEN: slack.tokens.bot }));
      for (const port of [bot.port, bot.opsPort]) expect(await statusOf(port, path)).toBe(404);
      expect(await statusOf(bot.opsPort, '/healthz')).toBe(200);
    },
  );
});

/** Without a client that would tidy up the path. */
const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    get({ port, path, agent: false }, response => done(response.resume().statusCode)).on('error', fail);
  });

const both = (): [Workspace, Workspace] => {
  const [first, second] = slack.workspaces;
  if (!first || !second) throw new Error('The sandbox has two workspaces.');
  return [first, second];
};

describe('many workspaces', () => {
  async function openTwo(): Promise<void> {
    slack = await startSandbox({ port: 0, installedIn: [] });
    bot = await startBot(
      readConfig({
        ...shared(),
        SLACK_CLIENT_ID: slack.tokens.clientId,
        SLACK_CLIENT_SECRET: slack.tokens.clientSecret,
        SLACK_STATE_SECRET: 'a-state-secret-of-length',
      }),
    );
    slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
    for (const { name } of slack.workspaces) await install(name);
  }

  /** As a browser does: the install page, Slack’s Allow button, and back with the cookie. */
  async function install(team: string): Promise<void> {
    const base = `http://127.0.0.1:${bot.port}`;
    const page = await fetch(`${base}/slack/install`);
    const address = /href="([^"]*oauth[^"]*)"/.exec(await page.text())?.[1]?.replace(/&amp;/g, '&') ?? '';
    const state = new URL(address).searchParams.get('state') ?? '';
    const back = slack.authorize({ team, redirectUri: `${base}/slack/oauth_redirect`, state });
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const done = await fetch(back, { headers: { cookie } });
    expect(done.status).toBe(200);
  }

  it('installs through Slack’s page, and uses each workspace’s own token for each of its calls', async () => {
    await openTwo();
    const [first, second] = both();
    for (const { name } of [first, second]) {
      await slack.sendSlashCommand({ team: name, channel: 'mail-ops', text: `${greylisted} (${name})` });
      const headline = await slack.waitFor(() => slack.messages('mail-ops', name)[0], { what: `an answer in ${name}` });
      expect(wordsOf(headline.blocks)).toContain(name);
      await slack.waitFor(() => slack.thread('mail-ops', headline.ts, name)[1], { what: `a thread in ${name}` });
    }
    const calls = slack.calls('chat.postMessage').map(({ teamId }) => teamId);
    expect(calls).toEqual([first.id, first.id, second.id, second.id]);
  });

  it('keeps one workspace’s settings and data from the other, and deletes them when the app is uninstalled', async () => {
    await openTwo();
    const [first, second] = both();
    const channel = first.channels['mail-ops'] ?? '';
    await bot.store.workspace(first.id).settings.change(channel, { answers: 'private' });
    expect((await bot.store.workspace(second.id).settings.get(channel)).answers).toBe('public');
    slack.uninstall(first.name);
    await slack.waitFor(() =>
      slack
        .deliveries()
        .some(({ payload }) => (payload.event as { type?: string } | undefined)?.type === 'app_uninstalled'),
    );
    await slack.idle();
    await waitUntil(async () => (await bot.store.workspace(first.id).installation.get()) === null);
    expect((await bot.store.workspace(first.id).settings.get(channel)).answers).toBe('public');
    expect(await bot.store.workspace(second.id).installation.get()).not.toBeNull();
  });
});

async function waitUntil(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await is()); tries += 1) await new Promise(done => setTimeout(done, 20));
  expect(await is()).toBe(true);
}
