import type { FetchFunction } from '@slack/web-api';
import type { Message } from '../messages/message.ts';
import type { Private } from '../use-cases/ports.ts';
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

/** `acked`: the command was taken up again after a crash; its acknowledgement has been given long ago. */
export function commandReply(ack: Ack, url: string, fetch: FetchFunction, acked: boolean): CommandReply {
  let done = acked;
  return {
    async hurry() {
      if (done) return;
      done = true;
      await ack();
    },
    async tell(message) {
      if (done) return respond(fetch, url, message, false);
      done = true;
      try {
        await ack({ response_type: 'ephemeral', text: message.text, blocks: message.blocks });
      } catch {
        // The socket closed in between; the response URL still takes it.
        await respond(fetch, url, message, false);
      }
    },
    replace: message => respond(fetch, url, message, true),
  };
}

/** A click's or shortcut's private side. `null` where Slack gave no address, as for a dialog without a channel. */
export const clickReply = (url: string, fetch: FetchFunction): Private => ({
  tell: message => respond(fetch, url, message, false),
  replace: message => respond(fetch, url, message, true),
});
