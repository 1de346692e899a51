/**
 * `npm start`. Without Slack settings: a local Slack workspace with the real bot in it, and its page. With them: the bot
 * alone. Whatever stops the start is one sentence on standard error, exit code 1. SIGTERM and SIGINT drain and exit 0.
 */

import { type Sandbox, startSandbox } from '@smtp451/sandbox';
import {
  ConfigError,
  type Environment,
  exampleReplies,
  hasSlackSettings,
  type Running,
  readConfig,
  readPort,
  startBot,
} from '@smtp451/slackbot';

/** The whole stop, connections and database included. */
const stopWithinMs = 9_500;

const closing: (() => Promise<unknown>)[] = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code), stopWithinMs).unref();
  for (const close of closing.toReversed()) await close().catch(() => undefined);
  process.exit(code);
}

async function start(env: Environment): Promise<void> {
  if (hasSlackSettings(env)) {
    const bot = await startBot(readConfig(env));
    closing.push(() => bot.stop());
    return;
  }
  const { slack, bot } = await startInSandbox(env);
  console.log(welcome(slack, bot));
}

/** The bot gets the sandbox's tokens and speaks to it as it would to Slack: over its Web API and Socket Mode. */
async function startInSandbox(env: Environment): Promise<{ slack: Sandbox; bot: Running }> {
  const slack = await startSandbox({ port: readPort(env, 'SMTP451_SANDBOX_PORT', 4510), app: { shortcuts }, examples });
  closing.push(() => slack.close());
  const bot = await startBot(
    readConfig({
      LOG_LEVEL: 'warn',
      ...env,
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_API_URL: slack.apiUrl,
    }),
  );
  closing.push(() => bot.stop());
  return { slack, bot };
}

const shortcuts = [
  { callbackId: 'explain_smtp_reply', name: 'Explain SMTP reply', type: 'message' },
  { callbackId: 'paste_smtp_reply', name: 'Explain an SMTP reply', type: 'global' },
] as const;

const titles = ['A reply about reputation', 'A new sender is held up', 'Greylisting'];
const examples = [
  ...exampleReplies.map((reply, i) => ({ title: titles[i] ?? 'A reply', text: `/smtp451 ${reply}` })),
  { title: 'Everything by example', text: '/smtp451 help' },
];

const welcome = (slack: Sandbox, bot: Running): string => `
  The playground is open: ${slack.url}

  Type there, for example:  /smtp451 ${exampleReplies[0]}
  It is a local Slack workspace with the real bot in it; nothing leaves this machine.
  Servers can report to http://127.0.0.1:${bot.port}/ingest, health and metrics are at http://127.0.0.1:${bot.opsPort}/metrics
  For a real workspace set SLACK_BOT_TOKEN and SLACK_APP_TOKEN. Ctrl-C ends it.
`;

// Node's own report would print what hangs on the error: requests with their tokens, and what people pasted.
process.on('uncaughtException', error => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : 'Something that is no error was thrown.');
  void stop(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));

try {
  await start(process.env);
} catch (error) {
  const known =
    error instanceof Error && (error instanceof ConfigError || ['PortTaken', 'StartError'].includes(error.name));
  console.error(known || error instanceof Error ? (error as Error).message : String(error));
  await stop(1);
}
