import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel, WebClient } from '@slack/web-api';
import { afterEach } from 'vitest';
import { type Json, type Sandbox, type SandboxOptions, startSandbox } from '../src/index.ts';

const open: { stop: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const { stop } of open.splice(0).toReversed()) await stop();
});

/** A workspace on any free port that ends with the test. */
export async function workspace(options: SandboxOptions = {}): Promise<Sandbox> {
  const slack = await startSandbox({ port: 0, ...options });
  open.push({ stop: () => slack.close() });
  return slack;
}

/** Slack's own client, which neither retries nor waits. */
export const webClient = (slack: Sandbox, token: string = slack.tokens.bot): WebClient =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });

/** Calls a method as the bot; an answer with `ok: false` comes back, it is not thrown. */
export async function call(
  slack: Sandbox,
  method: string,
  args: Json = {},
  token: string = slack.tokens.bot,
): Promise<Json> {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Json;
}

export interface Heard {
  type: string;
  body: Json;
  retry: number | undefined;
}

/** A Socket Mode client that hears everything; `answer` gives what to acknowledge with, or nothing to stay silent. */
export async function listener(
  slack: Sandbox,
  answer: (heard: Heard) => Json | 'silent' = () => ({}),
): Promise<{ heard: Heard[]; client: SocketModeClient }> {
  const client = new SocketModeClient({
    appToken: slack.tokens.app,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 200,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  const heard: Heard[] = [];
  client.on('slack_event', async ({ ack, type, body, retry_num }) => {
    const entry = { type, body: body as Json, retry: retry_num as number | undefined };
    heard.push(entry);
    const response = answer(entry);
    if (response !== 'silent') await ack(response);
  });
  await client.start();
  // Where it is told to stop while it connects again, the SDK rejects a promise that nobody holds.
  const again = client.start.bind(client);
  client.start = () => again().catch(() => ({}) as Awaited<ReturnType<typeof again>>);
  open.push({ stop: () => client.disconnect() });
  return { heard, client };
}
