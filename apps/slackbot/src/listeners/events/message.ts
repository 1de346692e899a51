import { messageText } from '../../input/message-text.ts';
import { answerMessage } from '../../use-cases/answer-message.ts';
import { digestDropped } from '../../use-cases/digest-message.ts';
import { answerEdited } from '../../use-cases/edited-message.ts';
import type { Call, Private, SlackMessage } from '../../use-cases/ports.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, onceFor, privateReply } from '../listener.ts';
import { refuseInThread } from './refusals.ts';

interface Event extends SlackMessage {
  ts: string;
  channel: string;
  channel_type?: string;
  subtype?: string;
  message?: SlackMessage;
  previous_message?: SlackMessage;
}

/** Slack's own e-mail messages have no subtype but a bot id; other programs' alerts may hold files, too. */
const takenSubtypes = new Set<string | undefined>([undefined, 'file_share', 'bot_message', 'thread_broadcast']);

export const message: Listener = {
  surface: { kind: 'event', type: 'message' },
  register: (app, bot) =>
    app.event('message', async ({ event, context, client }) => {
      const said = event as unknown as Event;
      const edited = said.subtype === 'message_changed';
      if (!edited && !takenSubtypes.has(said.subtype)) return;
      const call = callOf(bot, { context, client }, { id: (edited ? said.message?.user : said.user) ?? '' });
      const whisper = privateReply(bot, call, { channel: said.channel, threadTs: said.thread_ts });
      const reply = onceFor(call, said, whisper);
      await guarded(bot, 'message', reply, () => (edited ? changed(call, said) : take(bot, call, said, reply)));
    }),
};

async function take(bot: Bot, call: Call, said: Event, reply: Private): Promise<void> {
  const { channel, ts } = said;
  // `app_mention` brings the same message again.
  if (call.slack.botUserId && said.text?.includes(`<@${call.slack.botUserId}`) && said.channel_type !== 'im') return;
  const direct = said.channel_type === 'im';
  const refuse = refuseInThread(call, said, reply);
  if (await digestDropped(call, bot.reader, { channel, message: said, asked: direct }, refuse)) return;
  if (!direct || said.bot_id) return;
  await answerMessage(
    call,
    { channel, messageTs: ts, threadTs: said.thread_ts ?? ts, text: messageText(said) },
    reply.tell,
  );
}

async function changed(call: Call, { channel, message: now, previous_message: before }: Event): Promise<void> {
  if (!now?.ts || now.text === before?.text) return;
  await answerEdited(call, { channel, messageTs: now.ts, threadTs: now.thread_ts ?? now.ts, text: messageText(now) });
}
