import { setTimeout as wait } from 'node:timers/promises';
import { asText } from '../as-text.ts';
import { Args } from '../methods/args.ts';
import type { Call, Method } from '../methods/method.ts';
import { missingScope } from '../methods/method.ts';
import { methods } from '../methods/registry.generated.ts';
import type { Fault } from '../world/faults.ts';
import { SlackError } from '../world/slack-error.ts';
import type { Json, Team } from '../world/types.ts';
import { multipart, readBody } from './body.ts';
import type { Exchange } from './reply.ts';
import { sendJson } from './reply.ts';

const byName = new Map(methods.map(method => [method.name, method]));

interface Answered {
  status: number;
  body: Json;
  headers?: Record<string, string>;
}

/** `/api/<method>`: reads the arguments, lets a fault strike, runs the method, logs the call. */
export async function handleApi(exchange: Exchange, name: string): Promise<void> {
  const { world, request, response, url } = exchange;
  const from = performance.now();
  const at = world.now();
  const raw = await readBody(request, world.limits.requestBytes);
  const contentType = request.headers['content-type'] ?? '';
  const args = readArgs(raw, contentType, url);
  const { token: _secret, ...logged } = args.all;
  const shown = withJson(logged);
  const team = teamOfToken(exchange, tokenOf(exchange, args), args);
  const fault = world.faults.take(name, shown);
  const log = (answer: Answered | null) =>
    world.log.addCall({
      at,
      method: name,
      teamId: team?.id ?? null,
      args: shown,
      response: answer?.body ?? null,
      httpStatus: answer?.status ?? 0,
      fault: fault?.kind ?? null,
      ms: Math.round((performance.now() - from) * 100) / 100,
    });
  if (fault?.kind === 'drop-before') {
    log(null);
    return void response.destroy();
  }
  if (fault?.kind === 'slow') await wait(fault.ms, undefined, { signal: world.closing.signal });
  const answer = byFault(name, fault, team) ?? (await run(exchange, name, args, contentType));
  if (fault?.kind === 'drop-after') {
    log(null);
    return void response.destroy();
  }
  log(answer);
  sendJson(response, answer.body, answer.status, { ...scopeHeaders(name, team), ...answer.headers });
}

function readArgs(raw: Buffer, contentType: string, url: URL): Args {
  const query = Object.fromEntries(url.searchParams);
  if (contentType.includes('application/json')) {
    try {
      const value: unknown = JSON.parse(raw.toString('utf8') || '{}');
      return new Args(typeof value === 'object' && value !== null ? { ...query, ...value } : query);
    } catch {
      return new Args({ ...query, invalidJson: true });
    }
  }
  if (contentType.includes('multipart/form-data')) {
    const fields = multipart(raw, contentType).map(({ name, bytes }) => [name, bytes.toString('utf8')]);
    return new Args({ ...query, ...(Object.fromEntries(fields) as Json) });
  }
  return new Args({ ...query, ...Object.fromEntries(new URLSearchParams(raw.toString('utf8'))) });
}

const jsonFields = ['blocks', 'attachments', 'metadata', 'view', 'files', 'message'];

/** The arguments with what forms carry as JSON laid open, for faults and the inspector. */
function withJson(args: Json): Json {
  const open = { ...args };
  for (const name of jsonFields) {
    const value = args[name];
    if (typeof value !== 'string') continue;
    try {
      open[name] = JSON.parse(value) as unknown;
    } catch {
      // Left as it came: the method refuses it.
    }
  }
  return open;
}

const tokenOf = ({ request }: Exchange, args: Args): string =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? asText(args.all.token);

/** A token of a whole organisation counts in several: then the workspace that the call is about. */
function teamOfToken({ world }: Exchange, token: string, { all }: Args): Team | undefined {
  if (token === '') return undefined;
  const teams = [...world.teams.values()].filter(({ installation }) => installation?.botToken === token);
  const trigger = world.triggers.get(asText(all.trigger_id));
  const ids = [all.channel, all.channel_id, all.user, all.user_id, all.users].map(asText);
  return (
    teams.find(({ id }) => id === asText(all.team_id) || id === trigger?.teamId) ??
    teams.find(({ channels }) => ids.some(id => channels.has(id))) ??
    teams.find(({ id, users }) => users.has(asText(all.user)) || id === world.files.get(asText(all.file))?.teamId) ??
    teams.find(team => hasView(team, asText(all.view_id))) ??
    teams.find(({ users }) => ids.some(id => users.has(id))) ??
    teams[0]
  );
}

const hasView = ({ modals, homes }: Team, id: string): boolean =>
  [...homes.values(), ...[...modals.values()].flat()].some(view => view.id === id);

function byFault(name: string, fault: Fault | null, team: Team | undefined): Answered | null {
  switch (fault?.kind) {
    case 'rate-limited':
      return {
        status: 429,
        body: { ok: false, error: 'ratelimited' },
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'http':
      return { status: fault.status, body: { ok: false, error: 'internal_error' } };
    case 'error':
      return { status: 200, body: { ok: false, error: fault.error, ...fault.extra } };
    case 'missing-scope': {
      const provided = (team?.installation?.scopes ?? []).filter(scope => scope !== fault.scope).join(',');
      return { status: 200, body: { ok: false, error: 'missing_scope', needed: fault.scope, provided } };
    }
    case 'refuse-blocks': {
      const error = name.startsWith('views.') ? 'invalid_arguments' : 'invalid_blocks';
      const errors = [`unsupported type: ${fault.types.join(', ')} [json-pointer:/blocks]`];
      const messages = errors.map(error => `[ERROR] ${error}`);
      return { status: 200, body: { ok: false, error, errors, response_metadata: { messages } } };
    }
    default:
      return null;
  }
}

async function run(exchange: Exchange, name: string, args: Args, contentType: string): Promise<Answered> {
  try {
    if (args.all.invalidJson) throw new SlackError('invalid_json');
    const method = byName.get(name);
    if (!method) throw new SlackError('unknown_method', { req_method: name });
    const call = admit(exchange, method, args);
    const result = await method.run(call);
    return { status: 200, body: { ok: true, ...withCharsetWarning(result, contentType) } };
  } catch (error) {
    if (error instanceof SlackError) return { status: 200, body: { ok: false, error: error.error, ...error.extra } };
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`The sandbox failed in ${name}: ${reason}`);
    return { status: 500, body: { ok: false, error: 'internal_error' } };
  }
}

/** Token, its kind, and the scopes. */
function admit(exchange: Exchange, method: Method, args: Args): Call {
  const { world, sockets, request } = exchange;
  const token = tokenOf(exchange, args);
  const base = { world, sockets, args, authorization: request.headers.authorization ?? '' };
  const someTeam = [...world.teams.values()][0] as Team;
  if (method.token === 'none') return { ...base, team: someTeam };
  if (token === '') throw new SlackError('not_authed');
  if (method.token === 'app') {
    if (token === world.app.appToken) return { ...base, team: someTeam };
    throw new SlackError(token.startsWith('xoxb-') ? 'not_allowed_token_type' : 'invalid_auth');
  }
  if (token === world.app.appToken) throw new SlackError('not_allowed_token_type');
  const team = teamOfToken(exchange, token, args);
  if (!team) throw new SlackError('invalid_auth');
  if (team.installation?.revoked) throw new SlackError('token_revoked');
  if (method.needsTeam && team.installation?.orgWide && !args.has('team_id')) throw new SlackError('missing_argument');
  const [needed] = method.scopes;
  if (needed !== undefined && !method.scopes.some(scope => team.installation?.scopes.includes(scope)))
    missingScope(team, needed);
  return { ...base, team };
}

function withCharsetWarning(result: Json, contentType: string): Json {
  if (!contentType.includes('application/json') || contentType.includes('charset')) return result;
  const before = (result.response_metadata ?? {}) as Json;
  const warnings = [...((before.warnings as string[] | undefined) ?? []), 'missing_charset'];
  return { ...result, warning: warnings.join(','), response_metadata: { ...before, warnings } };
}

function scopeHeaders(name: string, team: Team | undefined): Record<string, string> {
  const accepted = byName.get(name)?.scopes.join(',') ?? '';
  return {
    ...(team?.installation ? { 'x-oauth-scopes': team.installation.scopes.join(',') } : {}),
    ...(accepted ? { 'x-accepted-oauth-scopes': accepted } : {}),
  };
}
