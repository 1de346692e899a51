import { readScope } from '../world/scopes.ts';
import { channelObject } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { needScope, visibleChannel } from './method.ts';

export const method: Method = {
  name: 'conversations.info',
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  does: 'Describes a conversation, with `is_member`; each kind needs its own read scope.',
  run: call => {
    const channel = visibleChannel(call);
    needScope(call.team, readScope(channel.kind));
    return { channel: channelObject(call.team, channel) };
  },
};
