/** One replica's scheduler, made to be killed. */
import { WebClient } from '@slack/web-api';
import { startScheduler } from '../../src/schedule/loop.ts';
import { slackFetch } from '../../src/slack/client-options.ts';
import { gateway } from '../../src/slack/gateway.ts';
import { slackHosts } from '../../src/slack/hosts.ts';
import { Memberships } from '../../src/slack/membership.ts';
import { ChannelQueue } from '../../src/slack/queue.ts';
import { openPlace, type WorkerTask } from './env.ts';

const task = JSON.parse(process.argv[2] ?? '') as WorkerTask;
const log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (facts: object) => console.error(task.name, facts),
};
const hosts = slackHosts(task.apiUrl);
const client = new WebClient(task.botToken, {
  slackApiUrl: task.apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 1_000,
  fetch: slackFetch(hosts),
});
const parts = { queue: new ChannelQueue(), memberships: new Memberships(), hosts, log, settledAt: 0 };
// As the bot does at its start: a process makes its first request more slowly than all others.
await client.auth.test().catch(() => undefined);
const store = await openPlace(task.place, 3);
const posterFor = (workspace: string) =>
  Promise.resolve(gateway(parts, { client, workspace, botUserId: null, claims: store.workspace(workspace).claims }));
startScheduler({ store, posterFor, holder: task.name, now: Date.now, log, leaseMs: task.leaseMs }, 100);
process.stdout.write('ready\n');
