/**
 * `npm run up:postgres`: PostgreSQL, two replicas of the bot on it, and (without Slack settings) the playground. For trying
 * what `compose.yaml` runs in operation, without Docker. Ctrl-C ends it; the data stays in `data/postgres`.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Sandbox, startSandbox } from '@smtp451/sandbox';
import { type Environment, hasSlackSettings, type Running, readConfig, readPort, startBot } from '@smtp451/slackbot';
import { startPostgres } from '../apps/slackbot/test/support/postgres.ts';

const closing: (() => Promise<unknown>)[] = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const close of closing.toReversed()) await close().catch(() => undefined);
  process.exit(code);
}

async function start(env: Environment): Promise<void> {
  const folder = resolve('data/postgres');
  mkdirSync(folder, { recursive: true });
  const server = await startPostgres({ durable: true, keepIn: folder });
  closing.push(() => server.stop());
  const slack = hasSlackSettings(env)
    ? null
    : await startSandbox({ port: readPort(env, 'SMTP451_SANDBOX_PORT', 4510) });
  if (slack) closing.push(() => slack.close());
  const replicas: Running[] = [];
  for (const port of [readPort(env, 'PORT', 3000), 0]) {
    const bot = await startBot(readConfig(settings(env, slack, server.adminUrl, port)));
    closing.push(() => bot.stop());
    replicas.push(bot);
  }
  console.log(`
  PostgreSQL: ${server.adminUrl}
  Replicas take POST /ingest at: ${replicas.map(bot => `http://127.0.0.1:${bot.port}/ingest`).join(' and ')}
  ${slack ? `The playground is open: ${slack.url}` : 'Both replicas are connected to Slack.'}  Ctrl-C ends it.
`);
}

const settings = (env: Environment, slack: Sandbox | null, database: string, port: number): Environment => ({
  LOG_LEVEL: 'warn',
  ...env,
  DATABASE_URL: database,
  PORT: String(port),
  OPS_PORT: '0',
  ...(slack
    ? { SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app, SLACK_API_URL: slack.apiUrl }
    : {}),
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));

try {
  await start(process.env);
} catch (error) {
  console.error((error as Error).message);
  await stop(1);
}
