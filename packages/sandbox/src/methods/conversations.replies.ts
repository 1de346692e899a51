import { messagesIn } from '../world/messages.ts';
import { historyScope } from '../world/scopes.ts';
import type { Method } from './method.ts';
import { fail, needScope, visibleChannel } from './method.ts';
import { page } from './paging.ts';
import { shownTo, within } from './reading.ts';

export const method: Method = {
  name: 'conversations.replies',
  token: 'bot',
  scopes: ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  does: 'A thread, parent first, with the same arguments as `conversations.history`.',
  run: call => {
    const channel = visibleChannel(call);
    needScope(call.team, historyScope(channel.kind));
    if (!channel.members.has(call.team.botUser.id)) fail('not_in_channel');
    const ts = call.args.required('ts');
    const all = messagesIn(call.team, channel.id);
    const asked = all.find(message => message.ts === ts) ?? fail('thread_not_found');
    const root = asked.thread_ts ?? asked.ts;
    const thread = all.filter(message => message.ts === root || message.thread_ts === root);
    const { items, next } = page(within(thread, call.args, root), call.args, { usual: 100, max: 1_000 });
    return {
      messages: items.map(message => shownTo(message, call.args)),
      has_more: next !== '',
      ...(next ? { response_metadata: { next_cursor: next } } : {}),
    };
  },
};
