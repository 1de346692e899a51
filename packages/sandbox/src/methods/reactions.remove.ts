import { findMessage } from '../world/messages.ts';
import { changed } from '../world/world.ts';
import type { Method } from './method.ts';
import { fail, visibleChannel } from './method.ts';

export const method: Method = {
  name: 'reactions.remove',
  token: 'bot',
  scopes: ['reactions:write'],
  does: 'Removes a reaction of the bot.',
  run: call => {
    const { world, team, args } = call;
    const channel = visibleChannel(call);
    const message = findMessage(team, channel.id, args.required('timestamp')) ?? fail('message_not_found');
    const name = args.required('name').replaceAll(':', '');
    const reaction = message.reactions?.find(entry => entry.name === name && entry.users.includes(team.botUser.id));
    if (!reaction) return fail('no_reaction');
    reaction.users = reaction.users.filter(id => id !== team.botUser.id);
    reaction.count = reaction.users.length;
    message.reactions = (message.reactions ?? []).filter(({ count }) => count > 0);
    changed(world);
    return {};
  },
};
