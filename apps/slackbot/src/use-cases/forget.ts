import { notice } from '../messages/answers.ts';
import { forgetDialog } from '../messages/dialogs.ts';
import type { Message } from '../messages/message.ts';
import type { Call, Private } from './ports.ts';
import { refusedChange } from './rights.ts';

/** Asks first: the dialog says what goes and what stays. */
export async function openForget(
  call: Call,
  at: { triggerId: string; channel: string; channelName: string | null; responseUrl: string | null },
  reply: Pick<Private, 'tell'>,
): Promise<void> {
  const refused = await refusedChange(call, at.channel);
  if (refused) return reply.tell(refused);
  const opened = await call.slack.openView(
    at.triggerId,
    forgetDialog({ channel: at.channel, private: true, responseUrl: at.responseUrl }, at.channelName ?? 'this channel'),
  );
  if (!opened) await reply.tell(notice('Slack did not open the question. Try again.'));
}

/** Deletes what the channel's people see, and notes who did it. */
export async function forget(call: Call, channel: string): Promise<Message> {
  const refused = await refusedChange(call, channel);
  if (refused) return refused;
  const rows = await call.memory.forget(channel);
  await call.memory.audit.add({ by: call.user.id, channel, action: 'forget', detail: `${rows} rows` });
  return notice(`✅ Forgotten: ${rows} ${rows === 1 ? 'record' : 'records'} about this channel deleted.`);
}
