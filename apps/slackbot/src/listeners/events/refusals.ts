import type { Call, Private, SlackMessage } from '../../use-cases/ports.ts';
import type { Refuse } from '../../use-cases/read-digest.ts';

/** Whoever dropped a file is told alone; a forwarded e-mail has nobody to tell, so its thread says it. */
export function refuseInThread(
  call: Call,
  said: SlackMessage & { ts: string; channel: string },
  reply: Private,
): Refuse {
  const somebody = said.user && said.user !== 'USLACKBOT' && !said.bot_id;
  if (somebody) return reply.tell;
  const { channel, ts } = said;
  return async message => {
    await call.slack.post({ channel, threadTs: said.thread_ts ?? ts, message, key: `refusal:${channel}:${ts}` });
  };
}
