import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '@smtp451/sandbox';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startBot } from '../../src/main.ts';
import { openHouse } from '../fixtures.ts';

const quiet = { LOG_LEVEL: 'silent', PORT: '0', OPS_PORT: '0', SMTP451_DATA_DIR: '/tmp/smtp451-lifecycle-test' };

describe('starting', () => {
  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-not-this-one' }],
    ['SLACK_APP_TOKEN', { SLACK_APP_TOKEN: 'xapp-not-this-one' }],
  ])('says in one sentence that %s is refused', async (name, wrong) => {
    const slack = await startSandbox({ port: 0 });
    const right = { SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app, SLACK_API_URL: slack.apiUrl };
    const failed = startBot(readConfig({ ...quiet, ...right, ...wrong }));
    await expect(failed).rejects.toThrow(new RegExp(`^${name} is refused by Slack \\(\\w+\\): copy `));
    await slack.close();
  });

  it('says in one sentence that Slack is out of reach', async () => {
    const env = {
      ...quiet,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:9/',
    };
    await expect(startBot(readConfig(env))).rejects.toThrow(
      /^Slack cannot be reached at http:\/\/127\.0\.0\.1:9\/api\//,
    );
  });

  it.each(['PORT', 'OPS_PORT'])('names %s when that port is taken', async name => {
    const other = createServer().listen(0);
    const taken = (other.address() as AddressInfo).port;
    const slack = await startSandbox({ port: 0 });
    const env = {
      ...quiet,
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_API_URL: slack.apiUrl,
      [name]: String(taken),
    };
    await expect(startBot(readConfig(env))).rejects.toThrow(
      `Port ${taken} is taken by another program: set ${name} to a free port`,
    );
    await slack.close();
    other.close();
  });
});

describe('while it runs', () => {
  it('shows health, readiness and metrics, and logs nothing that was pasted', async () => {
    const house = await openHouse({}, { LOG_LEVEL: 'debug' });
    const at = (path: string) => fetch(`http://127.0.0.1:${house.bot.opsPort}${path}`);
    expect((await at('/healthz')).status).toBe(200);
    expect((await at('/readyz')).status).toBe(200);
    await house.slack.sendSlashCommand({
      channel: 'mail-ops',
      text: '450 4.2.0 <sam.secret@example.com> Greylisted, zebra-word',
    });
    await house.slack.waitFor(() => house.slack.calls('chat.postMessage').length === 2);
    const metrics = await (await at('/metrics')).text();
    expect(metrics).toContain('smtp451_requests_total{surface="command"} 1');
    expect(metrics).toContain('smtp451_sockets_open 2');
    expect(house.log()).not.toMatch(/sam\.secret|zebra-word|xoxb-|xapp-/);
    await house.close();
  });

  it('ends what is under way before it stops', async () => {
    const house = await openHouse();
    house.slack.faults.add({ method: 'chat.postMessage', kind: 'slow', ms: 1_000, times: 1 });
    const asked = house.slack.sendMention({ channel: 'mail-ops', text: '450 4.2.0 Greylisted' });
    await house.slack.idle();
    const startedAt = Date.now();
    expect(await house.bot.stop()).toBe(true);
    expect(Date.now() - startedAt).toBeLessThan(9_000);
    expect(house.slack.thread('mail-ops', asked.ts)).toHaveLength(2);
    await house.close();
  });
});
