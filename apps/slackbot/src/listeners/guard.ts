import { notice } from '../messages/answers.ts';
import { AckLost } from '../slack/errors.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { Private } from '../use-cases/ports.ts';
import type { Bot } from './listener.ts';

const sorry = notice(
  '⚠️ Something broke on my side, and it has been noted. Try again; if it stays, tell whoever runs this bot.',
);

/** Counts, and turns whatever goes wrong into one clear message. Nothing that a person did may end in silence. */
export async function guarded(
  bot: Bot,
  surface: string,
  reply: Pick<Private, 'tell'> | null,
  work: () => Promise<unknown>,
): Promise<void> {
  bot.metrics.requests.inc({ surface });
  try {
    await work();
  } catch (error) {
    bot.metrics.failures.inc({ surface });
    // Slack shows its own error then; a second one, or an answer below it, would only confuse.
    if (error instanceof AckLost) return bot.log.warn({ surface }, 'Slack could not be told that a request arrived');
    bot.log.error({ err: error, surface }, 'a request failed');
    const message = error instanceof StoreUnavailable ? notice(`⚠️ ${error.message}`) : sorry;
    await reply
      ?.tell(message)
      .catch((second: unknown) => bot.log.error({ err: second, surface }, 'and its error could not be told'));
  }
}
