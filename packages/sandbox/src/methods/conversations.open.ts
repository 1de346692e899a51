import { directMessages } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'conversations.open',
  token: 'bot',
  scopes: ['im:write', 'mpim:write'],
  does: 'Opens the direct messages with one person.',
  doesNot: 'Group direct messages.',
  run: ({ world, team, args }) => {
    const [user, ...more] = args.list('users');
    if (user === undefined) return fail('users_list_not_supplied');
    if (!team.users.has(user)) return fail('user_not_found');
    if (more.length > 0) return fail('method_not_supported_for_channel_type');
    const channel = directMessages(world, team, user);
    return { channel: { id: channel.id } };
  },
};
