import { z } from 'zod';
import * as people from '../control/people.ts';
import { snapshot } from '../control/snapshot.ts';
import { forwardEmail } from '../world/email.ts';
import { storeFile } from '../world/files.ts';
import type { Actor } from '../world/interactions.ts';
import { postAsUser, showEphemeral } from '../world/posting.ts';
import type { Json, View } from '../world/types.ts';
import { channelOf, install, teamOf, userOf } from '../world/world.ts';
import { readBody } from './body.ts';
import type { Exchange } from './reply.ts';
import { sendJson } from './reply.ts';
import { handleStream } from './stream.ts';

/**
 * What the page calls, and other processes may: `/sandbox/…`. A request must carry the header `x-sandbox: 1`, which no
 * foreign page can add, and must come for a loopback host name.
 */
export async function handleControl(exchange: Exchange, path: string): Promise<void> {
  const { request, response, url, world, sockets } = exchange;
  if (!isOurs(exchange, path))
    return sendJson(response, { error: 'Send the header "x-sandbox: 1", to a loopback address.' }, 403);
  try {
    if (request.method === 'GET') {
      if (path === 'stream') return handleStream(exchange, actorOf(exchange, url.searchParams));
      if (path === 'state') {
        const { team, user } = actorOf(exchange, url.searchParams);
        return sendJson(response, snapshot(world, sockets, team, user));
      }
      if (path === 'calls') return sendJson(response, recent(exchange));
      if (path === 'faults') return sendJson(response, world.faults.list());
      return sendJson(response, { error: `Nothing at /sandbox/${path}.` }, 404);
    }
    if (request.method === 'DELETE' && path === 'faults')
      return sendJson(response, world.faults.clear() ?? { ok: true });
    if (path === 'upload') return sendJson(response, await upload(exchange));
    const act = actions[path];
    if (!act) return sendJson(response, { error: `Nothing at /sandbox/${path}.` }, 404);
    const raw = (await readBody(request, world.limits.fileBytes)).toString('utf8');
    sendJson(response, await act(exchange, JSON.parse(raw || '{}')));
  } catch (error) {
    if (error instanceof SyntaxError)
      return sendJson(response, { error: `The body is no JSON: ${error.message}` }, 400);
    if (error instanceof z.ZodError) return sendJson(response, { error: z.prettifyError(error) }, 400);
    if (error instanceof Error && error.constructor === Error) return sendJson(response, { error: error.message }, 400);
    throw error;
  }
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

function isOurs({ request }: Exchange, path: string): boolean {
  if (!loopback.test(request.headers.host ?? '')) return false;
  // EventSource can set no header; it only reads, and browsers name the site that asks.
  if (path === 'stream') return (request.headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
  return request.headers['x-sandbox'] === '1';
}

function actorOf({ world }: Exchange, query: URLSearchParams): Actor {
  const team = teamOf(world, query.get('team') ?? undefined);
  return { world, team, user: userOf(team, query.get('user') ?? undefined) };
}

const who = { team: z.string().optional(), user: z.string().optional() };
const actor = ({ world }: Exchange, given: { team?: string | undefined; user?: string | undefined }): Actor => {
  const team = teamOf(world, given.team);
  return { world, team, user: userOf(team, given.user) };
};

const choice = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.unknown()), z.null()]);
const state = z.record(z.string(), choice).default({});

type Action = (exchange: Exchange, body: unknown) => unknown;

const actions: Record<string, Action> = {
  say: async (exchange, body) => {
    const given = z
      .object({ ...who, channel: z.string(), text: z.string(), threadTs: z.string().optional() })
      .parse(body);
    const by = actor(exchange, given);
    const channel = channelOf(by.team, given.channel);
    const command = /^(\/[a-z0-9_-]{1,32})(?:[ \n]([\s\S]*))?$/i.exec(given.text.trimStart());
    if (!command) {
      if (channel.archived) throw new Error(`#${channel.name} is archived.`);
      channel.members.add(by.user.id);
      const message = postAsUser(
        by.world,
        by.team,
        channel,
        by.user,
        given.text,
        given.threadTs ? { threadTs: given.threadTs } : {},
      );
      return { ts: message.ts };
    }
    const [, name = '', text = ''] = command;
    if (given.threadTs) throw new Error(`Slack does not take ${name} in a thread. Type it in the channel.`);
    if (name === '/invite' || name === '/remove') {
      (name === '/invite' ? people.inviteBot : people.removeBot)(by, channel);
      return { ok: true };
    }
    return people.runCommand(by, channel, name, text);
  },
  shortcut: (exchange, body) => {
    const given = z
      .object({ ...who, callbackId: z.string(), channel: z.string().optional(), ts: z.string().optional() })
      .parse(body);
    const by = actor(exchange, given);
    if (given.channel === undefined || given.ts === undefined) return people.useShortcut(by, given.callbackId);
    const channel = channelOf(by.team, given.channel);
    return people.useShortcut(by, given.callbackId, { channel, message: people.seenMessage(by, channel, given.ts) });
  },
  action: (exchange, body) => {
    const given = z
      .object({
        ...who,
        channel: z.string().optional(),
        ts: z.string().optional(),
        viewId: z.string().optional(),
        blockId: z.string().optional(),
        actionId: z.string(),
        choice: choice.optional(),
        state,
      })
      .parse(body);
    const by = actor(exchange, given);
    const use = {
      actionId: given.actionId,
      state: given.state,
      ...(given.blockId ? { blockId: given.blockId } : {}),
      ...(given.choice === undefined ? {} : { choice: given.choice }),
    };
    if (given.viewId !== undefined) return people.useViewElement(by, viewOf(by, given.viewId), use);
    const channel = channelOf(by.team, given.channel);
    return people.useMessageElement(by, channel, people.seenMessage(by, channel, given.ts ?? ''), use);
  },
  suggest: async (exchange, body) => {
    const given = z
      .object({
        ...who,
        viewId: z.string().optional(),
        channel: z.string().optional(),
        ts: z.string().optional(),
        actionId: z.string(),
        typed: z.string(),
      })
      .parse(body);
    const by = actor(exchange, given);
    const view = given.viewId === undefined ? null : viewOf(by, given.viewId);
    const blocks =
      view?.blocks ?? people.seenMessage(by, channelOf(by.team, given.channel), given.ts ?? '').blocks ?? [];
    return { options: await people.suggest(by, view, blocks, given.actionId, given.typed) };
  },
  submit: (exchange, body) => {
    const given = z.object({ ...who, viewId: z.string(), state }).parse(body);
    const by = actor(exchange, given);
    return people.submitView(by, viewOf(by, given.viewId), given.state);
  },
  close: async (exchange, body) => {
    const given = z.object({ ...who, viewId: z.string() }).parse(body);
    const by = actor(exchange, given);
    await people.closeView(by, viewOf(by, given.viewId));
    return { ok: true };
  },
  home: (exchange, body) => {
    people.openHome(actor(exchange, z.object(who).parse(body)));
    return { ok: true };
  },
  email: (exchange, body) => {
    const given = z
      .object({
        ...who,
        channel: z.string(),
        raw: z.string(),
        reportPart: z.enum(['attachment', 'inline', 'absent']).default('attachment'),
      })
      .parse(body);
    const by = actor(exchange, given);
    const message = forwardEmail(by.world, by.team, channelOf(by.team, given.channel), Buffer.from(given.raw), {
      reportPart: given.reportPart,
    });
    return { ts: message.ts };
  },
  install: (exchange, body) => {
    const { world, team } = actor(exchange, z.object(who).parse(body));
    install(world, team, world.app.scopes);
    return { ok: true };
  },
  faults: ({ world }, body) => {
    world.faults.add(faultShape.parse(body));
    return { ok: true, faults: world.faults.list() };
  },
  sockets: ({ sockets }, body) => {
    const given = z
      .object({ do: z.enum(['warning', 'refresh_requested', 'link_disabled', 'cut']), all: z.boolean().default(false) })
      .parse(body);
    if (given.do === 'cut') sockets.cut();
    else sockets.disconnect(given.do, { all: given.all });
    return { ok: true, connections: sockets.count };
  },
  note: (exchange, body) => {
    const given = z.object({ ...who, channel: z.string(), text: z.string() }).parse(body);
    const by = actor(exchange, given);
    const shown = showEphemeral(by.world, by.team, channelOf(by.team, given.channel), by.user.id, { text: given.text });
    Object.assign(shown, { user: 'USLACKBOT', bot_id: undefined });
    return { ts: shown.ts };
  },
};

const hits = {
  method: z.string().optional(),
  channel: z.string().optional(),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
  probability: z.number().min(0).max(1).optional(),
};
const faultShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate-limited'), retryAfterSeconds: z.number().nonnegative(), ...hits }),
  z.object({ kind: z.literal('http'), status: z.int().min(400).max(599), ...hits }),
  z.object({ kind: z.literal('drop-before'), ...hits }),
  z.object({ kind: z.literal('drop-after'), ...hits }),
  z.object({ kind: z.literal('slow'), ms: z.number().nonnegative(), ...hits }),
  z.object({ kind: z.literal('error'), error: z.string(), ...hits }),
  z.object({ kind: z.literal('missing-scope'), scope: z.string(), ...hits }),
  z.object({ kind: z.literal('refuse-blocks'), types: z.array(z.string()), ...hits }),
]);

function viewOf({ team, user }: Actor, id: string): View {
  const all = [
    ...(team.modals.get(user.id) ?? []),
    ...(team.homes.has(user.id) ? [team.homes.get(user.id) as View] : []),
  ];
  const found = all.find(view => view.id === id);
  if (!found) throw new Error(`The view ${id} is not open any more.`);
  return found;
}

/** A dropped or chosen file: the bytes are the body. */
async function upload(exchange: Exchange): Promise<Json> {
  const { request, url, world } = exchange;
  const by = actorOf(exchange, url.searchParams);
  const channel = channelOf(by.team, url.searchParams.get('channel') ?? undefined);
  const name = url.searchParams.get('name') ?? 'file';
  const bytes = await readBody(request, world.limits.fileBytes);
  const file = storeFile(world, by.team, { name, bytes, user: by.user.id, channelId: channel.id });
  const threadTs = url.searchParams.get('threadTs');
  const message = postAsUser(world, by.team, channel, by.user, url.searchParams.get('text') ?? '', {
    files: [file],
    ...(threadTs ? { threadTs } : {}),
  });
  return { ts: message.ts, file: file.id };
}

const recent = ({ world, url }: Exchange): Json => {
  const after = Number(url.searchParams.get('after') ?? 0);
  return {
    calls: world.log.calls.filter(({ number }) => number > after).slice(-200),
    deliveries: world.log.deliveries.filter(({ number }) => number > after).slice(-200),
  };
};
