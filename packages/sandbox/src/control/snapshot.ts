import type { SocketMode } from '../delivery/socket-mode.ts';
import { directMessages } from '../methods/content.ts';
import type { Channel, Json, Team, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** How many messages of a channel the page is given. */
const shownMessages = 300;

/** One example that the page offers to try. */
export interface Example {
  /** What it shows, in a few words. */
  title: string;
  /** What goes into the composer: `/smtp451 451 4.7.1 …`. */
  text: string;
}

const readers = new WeakMap<World, readonly Example[]>();
export const setExamples = (world: World, examples: readonly Example[]): void => void readers.set(world, examples);

/** Everything that one person sees of one workspace; ephemeral messages travel on their own. */
export function snapshot(world: World, sockets: SocketMode, team: Team, user: User): Json {
  directMessages(world, team, user.id);
  const visible = [...team.channels.values()].filter(({ kind, members }) => kind === 'public' || members.has(user.id));
  return {
    app: {
      name: world.app.name,
      id: world.app.id,
      commands: world.app.commands,
      shortcuts: world.app.shortcuts,
      clientId: world.app.clientId,
    },
    connections: sockets.count,
    workspaces: [...world.teams.values()].map(({ id, name, installation }) => ({
      id,
      name,
      installed: installation !== null && !installation.revoked,
    })),
    team: {
      id: team.id,
      name: team.name,
      botUserId: team.botUser.id,
      installed: team.installation !== null && !team.installation.revoked,
    },
    me: user.id,
    users: [...team.users.values()].map(({ id, name, realName, isBot, isStranger }) => ({
      id,
      name,
      realName,
      isBot,
      isStranger: isStranger ?? false,
    })),
    channels: visible.map(channel => channelFor(team, channel, user)),
    messages: Object.fromEntries(visible.map(({ id }) => [id, (team.messages.get(id) ?? []).slice(-shownMessages)])),
    modals: team.modals.get(user.id) ?? [],
    home: team.homes.get(user.id) ?? null,
    examples: readers.get(world) ?? [],
    calls: world.log.calls.at(-1)?.number ?? 0,
    faults: world.faults.list(),
  };
}

const channelFor = (team: Team, channel: Channel, user: User): Json => ({
  id: channel.id,
  name: channel.kind === 'im' ? team.botUser.name : channel.name,
  kind: channel.kind,
  topic: channel.topic,
  archived: channel.archived,
  extShared: channel.extShared,
  isMember: channel.members.has(user.id),
  botIsMember: channel.members.has(team.botUser.id),
  memberCount: channel.members.size,
});
