import type { MessageShortcut } from '@slack/bolt';
import { explain } from '@smtp451/core';
import { messageText } from '../../input/message-text.ts';
import { notice, privateAnswer } from '../../messages/answers.ts';
import { type Answered, answerMessage } from '../../use-cases/answer-message.ts';
import { digestDropped } from '../../use-cases/digest-message.ts';
import type { Call, Private, SlackMessage } from '../../use-cases/ports.ts';
import { subjectOf } from '../../use-cases/subject.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, privateReply } from '../listener.ts';

/** On any message: the answer comes into its thread, or to the person alone where the bot is not in the channel. */
export const explainSmtpReply: Listener = {
  surface: {
    kind: 'shortcut',
    type: 'message',
    callbackId: 'explain_smtp_reply',
    name: 'Explain SMTP reply',
    description: 'Says in the thread what the reply, bounce or log means, whose move it is and when it clears',
  },
  register: (app, bot) =>
    app.shortcut<MessageShortcut>(
      { callback_id: 'explain_smtp_reply', type: 'message_action' },
      async ({ shortcut, ack, context, client }) => {
        await ack();
        const call = callOf(bot, { context, client }, { id: shortcut.user.id, name: shortcut.user.name });
        const threadTs = shortcut.message.thread_ts as string | undefined;
        const at = { channel: shortcut.channel.id, responseUrl: shortcut.response_url, threadTs };
        const reply = privateReply(bot, call, at);
        await guarded(bot, 'message-shortcut', reply, () => answer(bot, call, shortcut, reply));
      },
    ),
};

async function answer(bot: Bot, call: Call, shortcut: MessageShortcut, reply: Private): Promise<void> {
  const message = shortcut.message as SlackMessage;
  const channel = shortcut.channel.id;
  const ts = message.ts ?? shortcut.message_ts;
  const text = messageText(message);
  const is = await call.slack.membership(channel);
  if (is.kind === 'not-member') return outside(call, text, reply);
  if (await digestDropped(call, bot.reader, { channel, message: { ...message, ts }, asked: true }, reply.tell)) return;
  const asked = { channel, messageTs: ts, threadTs: message.thread_ts ?? ts, text };
  const did = await answerMessage(call, asked, reply.tell);
  const said = afterwards[did];
  if (said) await reply.tell(notice(said));
}

const afterwards: Partial<Record<Answered, string>> = {
  updated: 'It was explained in the thread before; I have brought that answer up to date.',
};

async function outside(call: Call, text: string, reply: Private): Promise<void> {
  const note = 'Only you see this, because I am not in this channel. /invite @smtp451 to have it in the thread.';
  if (explain(text).outcome === 'not-a-reply') return reply.tell(notice('🤷 I find no SMTP reply in that message.'));
  await reply.tell(privateAnswer(await subjectOf(call, text, 'private'), { shareable: false, note }));
}
