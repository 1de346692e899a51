import { editEvent } from '../world/events.ts';
import { findMessage, removeMessage } from '../world/messages.ts';
import { writableChannel } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'chat.delete',
  token: 'bot',
  scopes: ['chat:write'],
  does: 'Deletes a message of the bot; one with replies stays as a tombstone. Sends `message_deleted`.',
  run: call => {
    const { world, team, args } = call;
    const channel = writableChannel(call);
    const message = findMessage(team, channel.id, args.required('ts')) ?? fail('message_not_found');
    if (message.bot_id !== team.botId) fail('cant_delete_message');
    const before = { ...message };
    removeMessage(world, team, channel, message);
    editEvent(world, team, channel, 'message_deleted', null, before);
    return { channel: channel.id, ts: before.ts };
  },
};
