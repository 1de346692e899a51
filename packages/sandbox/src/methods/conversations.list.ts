import { readScope } from '../world/scopes.ts';
import { channelObject } from '../world/shapes.ts';
import { typesOf } from './channel-types.ts';
import type { Method } from './method.ts';
import { needScope } from './method.ts';
import { cursorAfter, page } from './paging.ts';

export const method: Method = {
  name: 'conversations.list',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  needsTeam: true,
  does: 'Lists conversations by `types`, paged; private ones only where the bot is a member.',
  run: ({ team, args }) => {
    const kinds = typesOf(args);
    for (const kind of kinds) needScope(team, readScope(kind));
    const seen = [...team.channels.values()].filter(
      ({ kind, members, archived }) =>
        kinds.includes(kind) &&
        (kind === 'public' || members.has(team.botUser.id)) &&
        !(archived && args.boolean('exclude_archived')),
    );
    const { items, next } = page(seen, args);
    return { channels: items.map(channel => channelObject(team, channel)), ...cursorAfter(next) };
  },
};
