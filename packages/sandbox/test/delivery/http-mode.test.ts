import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { signature } from '../../src/delivery/http-mode.ts';
import { workspace } from '../workspace.ts';

interface Request {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function app(
  answer: (request: Request) => [status: number, body: string],
): Promise<{ url: string; requests: Request[] }> {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ headers: request.headers, body });
    const [status, text] = answer({ headers: request.headers, body });
    response.writeHead(status).end(text);
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`, requests };
}

test('events, commands and interactions are signed, in their own encodings', async () => {
  const { url, requests } = await app(() => [200, '']);
  const slack = await workspace({ requestUrl: url });
  slack.openHome();
  await slack.idle();
  await slack.sendSlashCommand({ text: '451 & <b>' });
  const message = slack.postMessage({ text: 'hi', channel: 'random' });
  await slack.sendShortcut({ callbackId: 'explain_smtp_reply', channel: 'random', ts: message.ts });
  expect(requests).toHaveLength(3);
  for (const { headers, body } of requests)
    expect(headers['x-slack-signature']).toBe(
      signature(slack.tokens.signingSecret, String(headers['x-slack-request-timestamp']), body),
    );
  const [event, command, shortcut] = requests;
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ type: 'event_callback' });
  expect(new URLSearchParams(command?.body).get('text')).toBe('451 & <b>');
  expect(JSON.parse(new URLSearchParams(shortcut?.body).get('payload') ?? '')).toMatchObject({
    type: 'message_action',
    message: { text: 'hi' },
  });
});

test('an event that the app fails comes again with the retry headers', async () => {
  let failures = 2;
  const { url, requests } = await app(() => [failures-- > 0 ? 500 : 200, '']);
  const slack = await workspace({ requestUrl: url, limits: { retryMs: [0, 10, 20] } });
  slack.openHome();
  await slack.idle();
  expect(requests.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
});

test('the JSON that answers a command is shown', async () => {
  const { url } = await app(() => [200, JSON.stringify({ text: 'only you' })]);
  const slack = await workspace({ requestUrl: url });
  await slack.sendSlashCommand({ text: 'x' });
  expect(slack.ephemerals().map(({ text }) => text)).toEqual(['only you']);
});
