import { postAsBot } from '../world/posting.ts';
import { contentOf, threadOf, writableChannel } from './content.ts';
import type { Method } from './method.ts';

export const method: Method = {
  name: 'chat.postMessage',
  token: 'bot',
  scopes: ['chat:write'],
  does: 'Posts to a channel that the bot is a member of, by id or name, to a person by id, or to a thread; checks every block and the metadata.',
  doesNot:
    'Broadcasting a reply (it is recorded, not shown), unfurling, `chat:write.customize`, dropping a repeated `client_msg_id`, checks of attachments.',
  run: call => {
    const { world, team, args } = call;
    const channel = writableChannel(call);
    const threadTs = threadOf(call, channel);
    const clientMsgId = args.string('client_msg_id');
    const content = contentOf(args);
    const message = postAsBot(world, team, channel, {
      ...content,
      ...(threadTs ? { threadTs } : {}),
      ...(clientMsgId ? { clientMsgId } : {}),
    });
    const noText = content.text === '' ? missingText : {};
    return { channel: channel.id, ts: message.ts, message: { ...message }, ...noText };
  },
};

/** Blocks without a text leave the notification empty; Slack warns. */
const missingText = {
  warning: 'missing_text_in_message',
  response_metadata: { warnings: ['missing_text_in_message'] },
};
