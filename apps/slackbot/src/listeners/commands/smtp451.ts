import { parseCommand } from '../../input/command.ts';
import { digestDialog, type Origin, pasteDialog } from '../../messages/dialogs.ts';
import { checkElsewhere, help } from '../../messages/help.ts';
import { type CommandReply, commandReply } from '../../slack/private.ts';
import { answerReply } from '../../use-cases/answer-reply.ts';
import { dialogOr } from '../../use-cases/dialog.ts';
import { oneChunk } from '../../use-cases/digest-sources.ts';
import { openForget } from '../../use-cases/forget.ts';
import type { Call } from '../../use-cases/ports.ts';
import { type DigestAsk, readDigest } from '../../use-cases/read-digest.ts';
import { schedule, showSchedules } from '../../use-cases/schedules.ts';
import { openSettings } from '../../use-cases/settings.ts';
import { listTokens } from '../../use-cases/tokens.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, privateReply } from '../listener.ts';

interface Typed {
  text: string;
  channel: string;
  channelName: string | null;
  triggerId: string;
  responseUrl: string;
}

export const smtp451: Listener = {
  surface: { kind: 'command', name: '/smtp451' },
  register: (app, bot) =>
    app.command('/smtp451', async ({ command, ack, context, client }) => {
      const startedAt = performance.now();
      const timedAck = async (answer?: Parameters<typeof ack>[0]): Promise<void> => {
        bot.metrics.ack.observe({ surface: 'command' }, (performance.now() - startedAt) / 1000);
        await ack(answer);
      };
      const call = callOf(bot, { context, client }, { id: command.user_id, name: command.user_name });
      const direct = privateReply(bot, call, { channel: command.channel_id, responseUrl: command.response_url });
      const reply = commandReply(timedAck, direct, context.takenUp === true);
      const { text, channel_id: channel, channel_name, trigger_id: triggerId, response_url: responseUrl } = command;
      await guarded(bot, 'command', reply, () =>
        answer(bot, call, { text, channel, channelName: channel_name || null, triggerId, responseUrl }, reply),
      );
      // Whatever happened, Slack must not report a timeout on top.
      await reply.hurry().catch(() => undefined);
    }),
};

async function answer(bot: Bot, call: Call, typed: Typed, reply: CommandReply): Promise<void> {
  const { channel, triggerId, responseUrl } = typed;
  const asked = parseCommand(typed.text);
  const origin: Origin = { channel, private: false, responseUrl };
  switch (asked.kind) {
    case 'explain':
      return answerReply(call, { channel, input: asked.input, private: asked.private }, reply);
    case 'help':
      return reply.tell(help());
    case 'check':
      return reply.tell(checkElsewhere(asked.domain));
    case 'schedules':
      return withAck(reply, () => showSchedules(call, channel, reply));
    case 'ingest':
      return withAck(reply, () => listTokens(call, channel, reply));
    default:
      // A dialog, or something that Slack is asked for: acknowledge first.
      await reply.hurry();
  }
  switch (asked.kind) {
    case 'paste':
      return dialogOr(call, triggerId, pasteDialog({ ...origin, private: asked.private }), reply);
    case 'digest':
      if (asked.input === '') return dialogOr(call, triggerId, digestDialog(origin), reply);
      return readDigest(call, bot.reader, pastedDigest(channel, asked.input), message => reply.tell(message));
    case 'schedule':
      return schedule(call, { channel, text: asked.arguments, triggerId, responseUrl }, reply);
    case 'settings':
      return openSettings(call, { triggerId, channel, channelName: typed.channelName, responseUrl }, reply);
    case 'forget':
      return openForget(call, { triggerId, channel, channelName: typed.channelName, responseUrl }, reply);
  }
}

const pastedDigest = (channel: string, lines: string): DigestAsk => ({
  channel,
  at: null,
  title: 'Pasted lines',
  inputs: async () => [{ name: 'paste.txt', open: () => oneChunk(lines) }],
  asked: true,
  byPerson: true,
});

/** Well within the three seconds that Slack waits. */
const storePatienceMs = 1_000;

/** What only our own store is asked for travels in the acknowledgement, where it cannot get lost by itself. */
async function withAck(reply: CommandReply, work: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => void reply.hurry().catch(() => undefined), storePatienceMs);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
}
