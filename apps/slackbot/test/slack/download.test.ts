import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { slackFetch } from '../../src/slack/client-options.ts';
import { download } from '../../src/slack/download.ts';
import { slackHosts } from '../../src/slack/hosts.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise(done => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const textOf = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('whose address it is', () => {
  const real = slackHosts('https://slack.com/api/');
  it.each([
    ['https://files.slack.com/files-pri/T1-F1/a.log', true],
    ['https://hooks.slack.com/commands/1', true],
    ['https://slack.com/api/x', true],
    ['http://files.slack.com/a', false],
    ['https://files.slack.com:8443/a', false],
    ['https://slack.com.evil.example/a', false],
    ['https://evilslack.com/a', false],
    ['https://user:pw@files.slack.com/a', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
  ])('%s: %s', (address, is) => expect(real.includes(address)).toBe(is));

  it('takes the overridden API’s host and port, and no other port of that host', () => {
    const own = slackHosts('http://127.0.0.1:4510/api/');
    expect(own.includes('http://127.0.0.1:4510/files/1')).toBe(true);
    expect(own.includes('http://127.0.0.1:4511/files/1')).toBe(false);
  });
});

describe('downloading a file', () => {
  it('sends the token to Slack, and gives the bytes', async () => {
    let seen: string | undefined;
    const base = await serve((request, response) => {
      seen = request.headers.authorization;
      response.end('a log');
    });
    const got = await download(slackHosts(`${base}/api/`), 'xoxb-1', `${base}/f`, { html: false });
    expect(got.kind === 'ok' && (await textOf(got.body))).toBe('a log');
    expect(seen).toBe('Bearer xoxb-1');
  });

  it('asks nobody else, not even when Slack sends it there', async () => {
    let asked = 0;
    const elsewhere = await serve((_, response) => {
      asked += 1;
      response.end('secret');
    });
    const base = await serve((_, response) => response.writeHead(302, { location: `${elsewhere}/steal` }).end());
    const hosts = slackHosts(`${base}/api/`);
    expect(await download(hosts, 'xoxb-1', `${base}/f`, { html: false })).toMatchObject({ kind: 'not-slack' });
    expect(await download(hosts, 'xoxb-1', `${elsewhere}/f`, { html: false })).toMatchObject({ kind: 'not-slack' });
    expect(asked).toBe(0);
  });

  it.each([
    ['a 200 page of HTML', { 'content-type': 'text/html; charset=utf-8' }, 200, '<html>Sign in</html>'],
    ['a redirect to the sign-in page', { location: '/signin?redir=%2Ff' }, 302, ''],
    ['403', {}, 403, ''],
  ])('knows the login page: %s', async (_, headers, code, body) => {
    const base = await serve((__, response) => response.writeHead(code, headers).end(body));
    expect(await download(slackHosts(`${base}/api/`), 'x', `${base}/f`, { html: false })).toEqual({
      kind: 'login-page',
    });
  });

  it('ends redirects that lead round in circles', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: '/f' }).end());
    expect(await download(slackHosts(`${base}/api/`), 'x', `${base}/f`, { html: false })).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('the SDK’s fetch', () => {
  it('answers no response URL that is not Slack’s', async () => {
    const base = await serve((_, response) => response.end());
    const fetch = slackFetch(slackHosts('https://slack.com/api/'));
    await expect(fetch(`${base}/respond`, { method: 'POST' })).rejects.toThrow('Not an address of Slack');
  });
});
