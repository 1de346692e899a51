import { readScope } from '../world/scopes.ts';
import type { Method } from './method.ts';
import { needScope, visibleChannel } from './method.ts';
import { cursorAfter, page } from './paging.ts';

export const method: Method = {
  name: 'conversations.members',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  does: 'Lists the members of a conversation, paged.',
  run: call => {
    const channel = visibleChannel(call);
    needScope(call.team, readScope(channel.kind));
    const { items, next } = page([...channel.members], call.args);
    return { members: items, ...cursorAfter(next) };
  },
};
