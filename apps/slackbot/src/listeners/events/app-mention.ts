import { explain } from '@smtp451/core';
import { messageText } from '../../input/message-text.ts';
import { notice } from '../../messages/answers.ts';
import { answerMessage } from '../../use-cases/answer-message.ts';
import { digestDropped } from '../../use-cases/digest-message.ts';
import type { Call, Private, SlackMessage } from '../../use-cases/ports.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, onceFor, privateReply } from '../listener.ts';

interface Mention extends SlackMessage {
  ts: string;
  channel: string;
  user?: string;
}

/** A mention with a reply in it explains that; in a thread without one of its own, the thread's first message. */
export const appMention: Listener = {
  surface: { kind: 'event', type: 'app_mention' },
  register: (app, bot) =>
    app.event('app_mention', async ({ event, context, client }) => {
      const mention = event as unknown as Mention;
      const call = callOf(bot, { context, client }, { id: mention.user ?? '' });
      const whisper = privateReply(bot, call, { channel: mention.channel, threadTs: mention.thread_ts });
      const reply = onceFor(call, mention, whisper);
      await guarded(bot, 'mention', reply, () => answerMention(bot, call, mention, reply));
    }),
};

async function answerMention(bot: Bot, call: Call, mention: Mention, reply: Private): Promise<void> {
  const { channel, ts } = mention;
  if (await digestDropped(call, bot.reader, { channel, message: mention, asked: true }, reply.tell)) return;
  const text = messageText(mention);
  const threadTs = mention.thread_ts ?? ts;
  const parentTs = mention.thread_ts !== undefined && mention.thread_ts !== ts ? mention.thread_ts : null;
  if (parentTs === null || explain(text).outcome !== 'not-a-reply') {
    await answerMessage(call, { channel, messageTs: ts, threadTs, text }, reply.tell);
    return;
  }
  const parent = await call.slack.read(channel, parentTs, parentTs);
  if (parent.kind === 'found') {
    const message = { ...parent.message, ts: parentTs };
    if (await digestDropped(call, bot.reader, { channel, message, asked: true }, reply.tell)) return;
    await answerMessage(call, { channel, messageTs: parentTs, threadTs, text: messageText(message) }, reply.tell);
    return;
  }
  await reply.tell(notice(whyUnread(parent)));
}

function whyUnread(
  parent: { kind: 'absent' } | { kind: 'refused'; error: string; missingScope: string | null },
): string {
  if (parent.kind === 'absent') return 'The thread’s first message is gone, so I have nothing to explain.';
  if (parent.missingScope) {
    return `I may not read the thread’s first message: the permission ${parent.missingScope} is missing. Use the message shortcut “Explain SMTP reply” on it, which needs none, or put the reply into your mention.`;
  }
  return 'Slack did not let me read the thread’s first message. Use the message shortcut “Explain SMTP reply” on it.';
}
