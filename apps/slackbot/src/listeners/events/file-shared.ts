import { digestDropped, messageOfFile } from '../../use-cases/digest-message.ts';
import type { Call, Private } from '../../use-cases/ports.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, privateReply } from '../listener.ts';
import { refuseInThread } from './refusals.ts';

interface FileShared {
  file_id: string;
  user_id?: string;
  channel_id: string;
}

/** Carries only ids, and comes without any history permission: with `files:read` alone digests still work. */
export const fileShared: Listener = {
  surface: { kind: 'event', type: 'file_shared' },
  register: (app, bot) =>
    app.event('file_shared', async ({ event, context, client }) => {
      const shared = event as unknown as FileShared;
      const call = callOf(bot, { context, client }, { id: shared.user_id ?? '' });
      const reply = privateReply(bot, call, { channel: shared.channel_id });
      await guarded(bot, 'file', reply, () => take(bot, call, shared, reply));
    }),
};

async function take(
  bot: Bot,
  call: Call,
  { file_id, channel_id: channel, user_id }: FileShared,
  reply: Private,
): Promise<void> {
  // Our own exports come back as files, too.
  if (user_id && user_id === call.slack.botUserId) return;
  const message = await messageOfFile(call, file_id, channel, reply.tell);
  if (!message || message.user === call.slack.botUserId) return;
  await digestDropped(
    call,
    bot.reader,
    { channel, message, asked: false },
    refuseInThread(call, { ...message, channel }, reply),
  );
}
