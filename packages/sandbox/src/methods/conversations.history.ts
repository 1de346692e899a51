import { messagesIn } from '../world/messages.ts';
import { historyScope } from '../world/scopes.ts';
import type { Method } from './method.ts';
import { fail, needScope, visibleChannel } from './method.ts';
import { page } from './paging.ts';
import { shownTo, within } from './reading.ts';

export const method: Method = {
  name: 'conversations.history',
  token: 'bot',
  scopes: ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  does: 'Messages of a conversation, newest first, with `oldest`, `latest`, `inclusive`, `limit`, `cursor`, `include_all_metadata`.',
  doesNot: 'The one-a-minute limit of apps that are distributed outside the Marketplace: use a `rate-limited` fault.',
  run: call => {
    const channel = visibleChannel(call);
    needScope(call.team, historyScope(channel.kind));
    if (!channel.members.has(call.team.botUser.id)) fail('not_in_channel');
    const top = messagesIn(call.team, channel.id).filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts);
    const { items, next } = page(within(top, call.args).toReversed(), call.args, { usual: 100, max: 999 });
    return {
      messages: items.map(message => shownTo(message, call.args)),
      has_more: next !== '',
      pin_count: 0,
      ...(next ? { response_metadata: { next_cursor: next } } : {}),
    };
  },
};
