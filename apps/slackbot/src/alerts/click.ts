import { notice } from '../messages/answers.ts';
import type { Call, Private } from '../use-cases/ports.ts';
import { explainFailure } from '../use-cases/publish.ts';
import { type AlertBy, acknowledgeAlert, assignAlert, silenceAlert } from './commands.ts';
import { alertMessage } from './messages.ts';
import { sendWebhook } from './webhook.ts';

export type AlertChange = 'acknowledge' | 'assign' | 'silence';

const dayMs = 86_400_000;

/** A click on an alert's button: changes the alert, its message for everybody in the channel, and what its webhook shows. */
export async function clickAlert(
  call: Call,
  { id, channel, change }: { id: string; channel: string; change: AlertChange },
  reply: Private,
  send: typeof sendWebhook = sendWebhook,
): Promise<void> {
  const { memory, slack, user } = call;
  const by: AlertBy = { memory, user: user.id, userName: user.name ?? 'a member', now: Date.now() };
  const here = (await memory.alerts.get(id))?.channel === channel;
  const alert = here ? await apply(by, id, change) : null;
  if (!alert) {
    await reply.tell(notice('This alert is over already, or it is not from this channel.'));
    return;
  }
  const { runbookUrl, webhook } = await memory.settings.get(channel);
  const message = alertMessage(alert, runbookUrl);
  try {
    if (alert.postedTs) await slack.update({ channel, ts: alert.postedTs }, message);
  } catch (error) {
    const why = await explainFailure(call, channel, error);
    await reply.tell(notice(`${done[change]} The alert’s message does not show it yet: ${why}`));
  }
  const sent = webhook ? await send(webhook, alert, message.text) : null;
  if (sent?.ok === false) call.log.warn({ channel, why: sent.why }, 'an alert’s webhook failed');
}

const done: Record<AlertChange, string> = {
  acknowledge: '👀 Marked as seen.',
  assign: '👤 It is yours.',
  silence: '🔕 Silenced for a day.',
};

function apply(by: AlertBy, id: string, change: AlertChange): ReturnType<typeof acknowledgeAlert> {
  if (change === 'acknowledge') return acknowledgeAlert(by, id);
  return change === 'assign' ? assignAlert(by, id) : silenceAlert(by, id, dayMs);
}
