import { readScope } from '../world/scopes.ts';
import { channelObject } from '../world/shapes.ts';
import type { ChannelKind } from '../world/types.ts';
import { typesOf } from './channel-types.ts';
import type { Method } from './method.ts';
import { needScope } from './method.ts';
import { cursorAfter, page } from './paging.ts';

export const method: Method = {
  name: 'users.conversations',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  needsTeam: true,
  does: 'Lists the conversations of the bot, or those it shares with `user`, by `types`, paged.',
  run: ({ team, args }) => {
    const kinds: ChannelKind[] = typesOf(args);
    for (const kind of kinds) needScope(team, readScope(kind));
    const who = args.string('user') ?? team.botUser.id;
    const shared = [...team.channels.values()].filter(
      ({ kind, members, archived }) =>
        kinds.includes(kind) &&
        members.has(who) &&
        (kind === 'public' || members.has(team.botUser.id)) &&
        !(archived && args.boolean('exclude_archived')),
    );
    const { items, next } = page(shared, args);
    return { channels: items.map(channel => channelObject(team, channel)), ...cursorAfter(next) };
  },
};
