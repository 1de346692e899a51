import type { FetchFunction } from '@slack/web-api';
import type { Message } from '../messages/message.ts';
import type { Private, Slack } from '../use-cases/ports.ts';
import { AckLost } from './errors.ts';
import { respond } from './response-url.ts';

/**
 * A slash command's private side. The first answer travels in the acknowledgement itself: no second request that could
 * be lost, limited or doubled. After `hurry` (before anything slow) it goes to the `response_url`.
 */
export interface CommandReply extends Private {
  /** Acknowledges now, without an answer. */
  hurry: () => Promise<void>;
}

type Ack = (answer?: { response_type: 'ephemeral'; text: string; blocks: Message['blocks'] }) => Promise<void>;

/**
 * `acked`: the command was taken up again after a crash; its acknowledgement has been given long ago. Throws `AckLost`
 * where Slack cannot be told: it then says itself that the command failed, so nothing else is said or done.
 */
export function commandReply(ack: Ack, direct: Private, acked: boolean): CommandReply {
  let done = acked;
  let lost = false;
  const acknowledge = async (answer?: Parameters<Ack>[0]): Promise<void> => {
    done = true;
    try {
      await ack(answer);
    } catch (error) {
      lost = true;
      throw new AckLost(error);
    }
  };
  return {
    hurry: async () => (done ? undefined : acknowledge()),
    async tell(message) {
      if (lost) return;
      if (done) return direct.tell(message);
      await acknowledge({ response_type: 'ephemeral', text: message.text, blocks: message.blocks });
    },
    replace: message => direct.replace(message),
  };
}

/**
 * The private side of a click, a shortcut, or of a command after its acknowledgement. Where the address does not work any
 * more (thirty minutes, five times) or its host cannot be reached, `otherwise` takes the message.
 */
export const addressReply = (url: string, fetch: FetchFunction, otherwise: Private): Private => ({
  tell: message => respond(fetch, url, message, false).catch(() => otherwise.tell(message)),
  replace: message => respond(fetch, url, message, true).catch(() => otherwise.tell(message)),
});

/** Where Slack gives no response URL (dialogs, events): a message that one person sees, in the channel or from the app. */
export function whisperReply(slack: Slack, user: string, channel: string | null, threadTs?: string): Private {
  const tell: Private['tell'] = async message => {
    try {
      if (channel === null) throw new Error('no channel');
      await slack.whisper({ channel, user, threadTs }, message);
    } catch {
      await slack.post({ channel: user, message, key: `dm:${user}:${Date.now()}:${Math.random()}` });
    }
  };
  return { tell, replace: tell };
}
