import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel, WebClient } from '@slack/web-api';
import { afterEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/index.ts';

let slack: Sandbox;
const clients: SocketModeClient[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map(client => client.disconnect()));
  await slack.close();
});

const connect = async (): Promise<SocketModeClient> => {
  const client = new SocketModeClient({
    appToken: slack.tokens.app,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  clients.push(client);
  await client.start();
  return client;
};

test('a slash command reaches a real Socket Mode client and is answered over a real Web client', async () => {
  slack = await startSandbox({ port: 0 });
  const web = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl });
  const client = await connect();
  client.on('slash_commands', async ({ ack, body }) => {
    await ack();
    await web.apiCall('chat.postMessage', { channel: body.channel_id, text: `heard ${body.text}` });
  });
  const done = await slack.sendSlashCommand({ text: '451 4.7.1 <a@example.com>\nsecond line' });
  expect(done.acknowledged).toBe(true);
  const message = await slack.waitFor(() => slack.messages('mail-ops')[0]);
  expect(message.text).toBe('heard 451 4.7.1 <a@example.com>\nsecond line');
  expect((await web.auth.test()).user_id).toBe(slack.workspace().botUserId);
});

test('an event goes to one of two sockets', async () => {
  slack = await startSandbox({ port: 0 });
  const heard: string[] = [];
  for (const name of ['first', 'second']) {
    const client = await connect();
    client.on('slack_event', async ({ ack, body }) => {
      await ack();
      heard.push(`${name}: ${body.event.type}`);
    });
  }
  expect(slack.sockets.count()).toBe(2);
  slack.sendMention({ text: '451 4.3.0' });
  await slack.idle();
  expect(heard.map(entry => entry.split(': ')[1]).sort()).toEqual(['app_mention', 'message']);
  expect(slack.deliveries().every(({ acknowledged, attempts }) => acknowledged && attempts.length === 1)).toBe(true);
});
