import { findMessage } from '../world/messages.ts';
import type { Method } from './method.ts';
import { fail, visibleChannel } from './method.ts';

export const method: Method = {
  name: 'chat.getPermalink',
  token: 'bot',
  scopes: [],
  does: 'Gives the address of a message; the page opens it.',
  run: call => {
    const channel = visibleChannel(call);
    const message = findMessage(call.team, channel.id, call.args.required('message_ts')) ?? fail('message_not_found');
    const thread =
      message.thread_ts && message.thread_ts !== message.ts ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : '';
    return {
      channel: channel.id,
      permalink: `${call.world.baseUrl}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`,
    };
  },
};
