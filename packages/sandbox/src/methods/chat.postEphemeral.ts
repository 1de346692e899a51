import { showEphemeral } from '../world/posting.ts';
import { contentOf, threadOf, writableChannel } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'chat.postEphemeral',
  token: 'bot',
  scopes: ['chat:write'],
  does: 'Shows a message to one member of the channel, until they reload.',
  run: call => {
    const { world, team, args } = call;
    const channel = writableChannel(call);
    const user = args.required('user');
    if (!team.users.has(user)) fail('user_not_found');
    if (!channel.members.has(user)) fail('user_not_in_channel');
    const threadTs = threadOf(call, channel);
    const message = showEphemeral(world, team, channel, user, {
      ...contentOf(args),
      ...(threadTs ? { threadTs } : {}),
    });
    return { message_ts: message.ts };
  },
};
