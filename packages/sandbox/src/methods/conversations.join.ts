import { join } from '../world/membership.ts';
import { channelObject } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { fail, visibleChannel } from './method.ts';

export const method: Method = {
  name: 'conversations.join',
  token: 'bot',
  scopes: ['channels:join'],
  does: 'Makes the bot a member of a public channel.',
  run: call => {
    const channel = visibleChannel(call);
    if (channel.kind !== 'public') fail('method_not_supported_for_channel_type');
    if (channel.archived) fail('is_archived');
    join(call.world, call.team, channel, call.team.botUser.id);
    return { channel: channelObject(call.team, channel) };
  },
};
