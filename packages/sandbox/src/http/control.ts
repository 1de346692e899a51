import { z } from 'zod';
import { snapshot } from '../control/snapshot.ts';
import { storeFile } from '../world/files.ts';
import { postAsUser } from '../world/posting.ts';
import type { Json } from '../world/types.ts';
import { channelOf } from '../world/world.ts';
import { readBody } from './body.ts';
import { deeds } from './deeds/all.ts';
import { actorOf } from './deeds/deed.ts';
import type { Exchange } from './reply.ts';
import { sendJson } from './reply.ts';
import { handleStream } from './stream.ts';

/**
 * What the page calls, and other processes may: `/sandbox/…`. A request must carry the header `x-sandbox: 1`, which no
 * foreign page can add, and must come for a loopback host name.
 */
export async function handleControl(exchange: Exchange, path: string): Promise<void> {
  const { request, response } = exchange;
  if (!isOurs(exchange, path))
    return sendJson(response, { error: 'Send the header "x-sandbox: 1", to a loopback address.' }, 403);
  try {
    if (request.method === 'GET') return await look(exchange, path);
    if (request.method === 'DELETE' && path === 'faults') exchange.world.faults.clear();
    else if (path === 'upload') return sendJson(response, await upload(exchange));
    else return sendJson(response, (await doDeed(exchange, path)) ?? { ok: true });
    sendJson(response, { ok: true });
  } catch (error) {
    const sentence = explain(error);
    if (sentence === null) throw error;
    sendJson(response, { error: sentence }, 400);
  }
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

function isOurs({ request }: Exchange, path: string): boolean {
  if (!loopback.test(request.headers.host ?? '')) return false;
  // EventSource can set no header; it only reads, and browsers name the site that asks.
  if (path === 'stream') return (request.headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
  return request.headers['x-sandbox'] === '1';
}

/** What the person did wrong, or null where the sandbox itself failed. */
function explain(error: unknown): string | null {
  if (error instanceof SyntaxError) return `The body is no JSON: ${error.message}`;
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error && error.constructor === Error ? error.message : null;
}

const asked = ({ url }: Exchange, name: string): string | undefined => url.searchParams.get(name) ?? undefined;
const asker = (exchange: Exchange) =>
  actorOf(exchange.world, { team: asked(exchange, 'team'), user: asked(exchange, 'user') });

async function look(exchange: Exchange, path: string): Promise<void> {
  const { world, sockets, response } = exchange;
  if (path === 'stream') return handleStream(exchange, asker(exchange));
  if (path === 'calls') return sendJson(response, recent(exchange));
  if (path === 'faults') return sendJson(response, world.faults.list());
  if (path !== 'state') return sendJson(response, { error: `Nothing at /sandbox/${path}.` }, 404);
  const { team, user } = asker(exchange);
  sendJson(response, snapshot(world, sockets, team, user));
}

async function doDeed({ world, sockets, request }: Exchange, path: string): Promise<unknown> {
  const deed = Object.hasOwn(deeds, path) ? deeds[path] : undefined;
  if (!deed) throw new Error(`Nothing to do at /sandbox/${path}. There are: ${Object.keys(deeds).join(', ')}.`);
  const raw = (await readBody(request, world.limits.fileBytes)).toString('utf8');
  return deed({ world, sockets }, JSON.parse(raw || '{}'));
}

/** A dropped or chosen file: the bytes are the body. */
async function upload(exchange: Exchange): Promise<Json> {
  const { request, world } = exchange;
  const { team, user } = asker(exchange);
  const channel = channelOf(team, asked(exchange, 'channel'));
  const bytes = await readBody(request, world.limits.fileBytes);
  const name = asked(exchange, 'name') ?? 'file';
  const file = storeFile(world, team, { name, bytes, user: user.id, channelId: channel.id });
  const threadTs = asked(exchange, 'threadTs');
  const text = asked(exchange, 'text') ?? '';
  const where = { files: [file], ...(threadTs ? { threadTs } : {}) };
  return { ts: postAsUser(world, team, channel, user, text, where).ts, file: file.id };
}

const recent = (exchange: Exchange): Json => {
  const after = Number(asked(exchange, 'after') ?? 0);
  const { calls, deliveries } = exchange.world.log;
  return {
    calls: calls.filter(({ number }) => number > after).slice(-200),
    deliveries: deliveries.filter(({ number }) => number > after).slice(-200),
  };
};
