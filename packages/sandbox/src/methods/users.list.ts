import { userObject } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { cursorAfter, page } from './paging.ts';

export const method: Method = {
  name: 'users.list',
  token: 'bot',
  scopes: ['users:read'],
  needsTeam: true,
  does: 'Lists people and bots, paged.',
  run: ({ world, team, args }) => {
    const { items, next } = page([...team.users.values()], args);
    return { members: items.map(userObject), cache_ts: Math.floor(world.now() / 1_000), ...cursorAfter(next) };
  },
};
