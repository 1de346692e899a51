import { spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { origins } from '../packages/core/src/catalogue/origins.generated.ts';
import { causes } from '../packages/core/src/causes/registry.ts';
import { ask } from '../scripts/links/ask.ts';
import { checkLinks } from '../scripts/links/check.ts';
import { collectLinks } from '../scripts/links/collect.ts';

const seen: string[] = [];
let underWay = 0;
let most = 0;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method, url } = request;
  seen.push(`${method} ${url}`);
  underWay++;
  most = Math.max(most, underWay);
  response.on('close', () => underWay--);
  if (url === '/silent') return;
  if (url === '/moved') return void response.writeHead(301, { location: '/here' }).end();
  if (url === '/elsewhere') return void response.writeHead(302, { location: '/here' }).end();
  if (url === '/round') return void response.writeHead(302, { location: '/round' }).end();
  if (url === '/moved-away') return void response.writeHead(308, { location: '/missing' }).end();
  if (url === '/no-head') return void response.writeHead(method === 'HEAD' ? 405 : 200).end();
  const code = { '/missing': 404, '/gone': 410, '/forbidden': 403, '/broken': 500 }[url!] ?? 200;
  setTimeout(() => response.writeHead(code).end('page'), 5);
}

const servers = [createServer(answer), createServer(answer)];
const base = (index = 0) => `http://127.0.0.1:${(servers[index]!.address() as AddressInfo).port}`;

beforeAll(() => Promise.all(servers.map(server => new Promise<void>(done => server.listen(0, '127.0.0.1', done)))));
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  seen.length = 0;
  most = 0;
});

describe('asking for a page', () => {
  it('finds a page alive by HEAD alone', async () => {
    expect(await ask(`${base()}/here`, 1000)).toEqual({ state: 'alive', detail: '200' });
    expect(seen).toEqual(['HEAD /here']);
  });

  it('says where a page has moved for good, and keeps quiet about a detour', async () => {
    expect(await ask(`${base()}/moved`, 1000)).toEqual({ state: 'moved', detail: '301', to: `${base()}/here` });
    expect(await ask(`${base()}/elsewhere`, 1000)).toEqual({ state: 'alive', detail: '200' });
  });

  it('calls a page dead only after GET has said so too', async () => {
    expect(await ask(`${base()}/missing`, 1000)).toEqual({ state: 'dead', detail: '404' });
    expect(await ask(`${base()}/gone`, 1000)).toEqual({ state: 'dead', detail: '410' });
    expect(seen).toEqual(['HEAD /missing', 'GET /missing', 'HEAD /gone', 'GET /gone']);
  });

  it('calls a page dead that has moved to nowhere or in a circle', async () => {
    expect(await ask(`${base()}/moved-away`, 1000)).toEqual({ state: 'dead', detail: '404' });
    expect(await ask(`${base()}/round`, 1000)).toMatchObject({ state: 'dead', detail: 'more than 8 redirects' });
  });

  it('asks by GET where HEAD is refused', async () => {
    expect(await ask(`${base()}/no-head`, 1000)).toEqual({ state: 'alive', detail: '200' });
    expect(seen).toEqual(['HEAD /no-head', 'GET /no-head']);
  });

  it('leaves to a person what a server does not show to a script', async () => {
    expect(await ask(`${base()}/forbidden`, 1000)).toEqual({ state: 'unsure', detail: '403' });
    expect(await ask(`${base()}/broken`, 1000)).toEqual({ state: 'unsure', detail: '500' });
  });

  it('gives a silent server up in time, and says so of a port where nobody listens', async () => {
    expect(await ask(`${base()}/silent`, 50)).toEqual({ state: 'dead', detail: 'no answer in 0.05 s' });
    expect(await ask('http://127.0.0.1:1/', 1000)).toMatchObject({ state: 'dead' });
  });
});

describe('asking for many pages', () => {
  const links = (index: number) =>
    Array.from({ length: 6 }, (_, page) => ({ url: `${base(index)}/page-${page}`, usedBy: [`entry-${page}`] }));

  it('has one request a host under way, however many it may have at once', async () => {
    const checked = await checkLinks(links(0), { timeoutMs: 1000, atOnce: 5, pauseMs: 0 });
    expect(most).toBe(1);
    expect(checked.map(({ url }) => url)).toEqual(links(0).map(({ url }) => url));
    expect(checked.every(({ state }) => state === 'alive')).toBe(true);
  });

  it('asks several hosts at once, but no more than it may', async () => {
    await checkLinks([...links(0), ...links(1)], { timeoutMs: 1000, atOnce: 2, pauseMs: 0 });
    expect(most).toBe(2);
    most = 0;
    await checkLinks([...links(0), ...links(1)], { timeoutMs: 1000, atOnce: 1, pauseMs: 0 });
    expect(most).toBe(1);
  });

  it('rests between two requests to one host', async () => {
    const start = performance.now();
    await checkLinks(links(0).slice(0, 3), { timeoutMs: 1000, atOnce: 2, pauseMs: 60 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(110);
  });
});

describe('the links of the catalogue', () => {
  const links = collectLinks(origins, Object.values(causes));

  it('are those of sources, waits and steps, each once and without a fragment', () => {
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
    for (const { url, usedBy } of links) {
      expect(url).toMatch(/^https:\/\/[^#\s]+$/);
      expect(usedBy.length).toBeGreaterThan(0);
    }
    const users = new Set(links.flatMap(({ usedBy }) => usedBy));
    for (const origin of origins) expect(users).toContain(origin.id);
    for (const id of Object.keys(causes)) expect(users).toContain(`cause ${id}`);
  });

  it('hold the addresses that the advice tells people to open', () => {
    const told = origins.flatMap(({ id, signatures }) =>
      signatures.flatMap(signature =>
        (signature.steps ?? [])
          .flatMap(step => step.do.match(/https:\/\/[\w./-]+\w/g) ?? [])
          .map(url => [`${id}/${signature.id}`, url] as const),
      ),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const [user, url] of told) {
      expect(links.find(link => link.url.replace(/\/$/, '') === url.replace(/\/$/, ''))?.usedBy).toContain(user);
    }
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/check-links.ts'), ...args], {
      encoding: 'utf8',
    });

  it('asks for nothing where no entry has the word, and refuses an option that makes no sense', () => {
    expect(run('no-such-entry')).toMatchObject({ status: 0, stdout: expect.stringContaining('Asking for 0 pages.') });
    expect(run('--timeout', 'soon')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('such as --timeout 10'),
    });
  });
});
