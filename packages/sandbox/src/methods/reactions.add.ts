import { findMessage } from '../world/messages.ts';
import { changed } from '../world/world.ts';
import type { Method } from './method.ts';
import { fail, visibleChannel } from './method.ts';

export const method: Method = {
  name: 'reactions.add',
  token: 'bot',
  scopes: ['reactions:write'],
  does: 'Adds an emoji reaction of the bot to a message.',
  doesNot: 'Know which emoji exist.',
  run: call => {
    const { world, team, args } = call;
    const channel = visibleChannel(call);
    const message = findMessage(team, channel.id, args.required('timestamp')) ?? fail('message_not_found');
    const name = args.required('name').replaceAll(':', '');
    message.reactions ??= [];
    const reaction = message.reactions.find(entry => entry.name === name);
    if (reaction?.users.includes(team.botUser.id)) fail('already_reacted');
    if (reaction) {
      reaction.users.push(team.botUser.id);
      reaction.count++;
    } else message.reactions.push({ name, count: 1, users: [team.botUser.id] });
    changed(world);
    return {};
  },
};
