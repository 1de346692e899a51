import type { SocketMode } from '../delivery/socket-mode.ts';
import { SlackError } from '../world/slack-error.ts';
import type { Channel, Json, Team } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Args } from './args.ts';

/** A Web API method: one file in this folder, named as the method. */
export interface Method {
  name: string;
  /** What the call must carry: the bot's token, the app-level token, or nothing. */
  token: 'bot' | 'app' | 'none';
  /** Scopes of which the bot must have one; empty where none is needed. */
  scopes: readonly string[];
  /** What it does here, for the README's table. */
  does: string;
  /** A token of a whole organisation must say in which workspace, by `team_id`. */
  needsTeam?: boolean;
  /** Where it falls short of Slack's, for the README's table. */
  doesNot?: string;
  run: (call: Call) => Json | Promise<Json>;
}

export interface Call {
  world: World;
  sockets: SocketMode;
  args: Args;
  /** The workspace whose token came; only methods with `token: 'bot'` may read it. */
  team: Team;
  /** What the request's header said, for `oauth.v2.access`. */
  authorization: string;
}

export const fail = (error: string, extra: Json = {}): never => {
  throw new SlackError(error, extra);
};

/** `missing_scope`, with what was needed and what the token has. */
export const missingScope = (team: Team, needed: string): never =>
  fail('missing_scope', { needed, provided: (team.installation?.scopes ?? []).join(',') });

export function needScope(team: Team, scope: string): void {
  if (!team.installation?.scopes.includes(scope)) missingScope(team, scope);
}

/** A channel that the bot can know of: a private one only as a member. */
export function visibleChannel({ team, args }: Call, name = 'channel'): Channel {
  const id = args.required(name);
  const channel = team.channels.get(id);
  if (!channel || (channel.kind !== 'public' && !channel.members.has(team.botUser.id)))
    return fail('channel_not_found');
  return channel;
}
