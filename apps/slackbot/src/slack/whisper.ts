import type { WebClient } from '@slack/web-api';
import { context } from '../messages/answers.ts';
import type { Message } from '../messages/message.ts';
import { faultOf } from './errors.ts';
import { pauseBefore, sleep } from './patience.ts';
import { simplestTaken } from './posting.ts';

/**
 * A private message whose confirmation got lost cannot be looked up, and Slack drops no repetition. In an incident
 * nothing is worse than silence, so it is sent once more, and says why it may stand there twice.
 */
export const again = (message: Message): Message => ({
  ...message,
  blocks: [
    ...message.blocks.slice(0, 49),
    context('Sent again, because Slack did not confirm the first. If you see both, they are the same.'),
  ],
});

/** Seen by one person only. Throws where Slack refuses, or confirmed neither the message nor its repetition. */
export async function whisper(
  client: WebClient,
  to: { channel: string; user: string; threadTs?: string | undefined },
  message: Message,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      const shown = tries === 1 ? message : again(message);
      await simplestTaken(shown, blocks =>
        client.chat.postEphemeral({
          channel: to.channel,
          user: to.user,
          text: shown.text,
          ...(blocks ? { blocks } : {}),
          ...(to.threadTs ? { thread_ts: to.threadTs } : {}),
        }),
      );
      return;
    } catch (error) {
      // A 429 is the queue's to wait for.
      const waitMs = faultOf(error).kind === 'rate-limited' ? null : pauseBefore(error, tries);
      if (waitMs === null || tries >= 2) throw error;
      await sleep(waitMs);
    }
  }
}
