import { editEvent } from '../world/events.ts';
import { findMessage, withIds } from '../world/messages.ts';
import { changed } from '../world/world.ts';
import { contentOf, writableChannel } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'chat.update',
  token: 'bot',
  scopes: ['chat:write'],
  does: 'Changes a message of the bot; what is not given stays, except that text alone removes the blocks. Sends `message_changed`.',
  doesNot: 'Edit windows of a workspace.',
  run: call => {
    const { world, team, args } = call;
    const channel = writableChannel(call);
    const message = findMessage(team, channel.id, args.required('ts')) ?? fail('message_not_found');
    if (message.bot_id !== team.botId) fail('cant_update_message');
    // https://docs.slack.dev/reference/methods/chat.update: the text may have 4,000 characters (checked 2026-11-23).
    if ((args.string('text') ?? '').length > 4_000) fail('msg_too_long');
    const { text, blocks, attachments, metadata } = contentOf(args);
    const before = { ...message };
    const emptied = args.has('blocks') && !blocks;
    if (args.has('text')) message.text = text;
    if (blocks) message.blocks = withIds(blocks);
    else if (args.has('text') || emptied) delete message.blocks;
    if (attachments) message.attachments = attachments;
    if (metadata) message.metadata = metadata;
    message.edited = { user: team.botUser.id, ts: world.ids.ts() };
    editEvent(world, team, channel, 'message_changed', { ...message }, before);
    changed(world);
    return { channel: channel.id, ts: message.ts, text: message.text, message: { ...message } };
  },
};
