import { notice } from '../messages/answers.ts';
import type { Origin } from '../messages/dialogs.ts';
import type { Message } from '../messages/message.ts';
import { type FormErrors, type FormValues, settingsDialog, settingsFromForm } from '../messages/settings.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { ChannelSettings } from '../store/records.ts';
import type { Call, Private } from './ports.ts';
import { refusedChange } from './rights.ts';

export async function openSettings(
  call: Call,
  at: { triggerId: string; channel: string; channelName: string | null; responseUrl: string | null },
  reply: Pick<Private, 'tell'>,
): Promise<void> {
  const refused = await refusedChange(call, at.channel);
  if (refused) return reply.tell(refused);
  try {
    const settings = await call.memory.settings.get(at.channel);
    const origin: Origin & { channelName: string } = {
      channel: at.channel,
      private: true,
      responseUrl: at.responseUrl,
      channelName: at.channelName ?? 'this channel',
    };
    const opened = await call.slack.openView(at.triggerId, settingsDialog(settings, origin));
    if (!opened) await reply.tell(notice('Slack did not open the settings. Try again.'));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await reply.tell(notice(error.message));
  }
}

/** What is wrong with which field, or what to tell the person after it was saved. */
export async function saveSettings(
  call: Call,
  channel: string,
  values: FormValues,
): Promise<{ errors: FormErrors } | { saved: Message }> {
  const refused = await refusedChange(call, channel);
  if (refused) return { saved: refused };
  const before = await call.memory.settings.get(channel);
  const read = settingsFromForm(values, before);
  if ('errors' in read) return read;
  await call.memory.settings.change(channel, read.settings);
  const detail = changesBetween(before, read.settings).join(', ');
  await call.memory.audit.add({ by: call.user.id, channel, action: 'settings', detail: detail || 'nothing' });
  return { saved: notice(detail ? `✅ Saved: ${detail}.` : 'Nothing was changed.') };
}

const names: Record<keyof ChannelSettings, string> = {
  answers: 'answers',
  digests: 'files',
  changedBy: 'who may change',
  retentionDays: 'days kept',
  timeZone: 'time zone',
  alerts: 'alerts',
  runbookUrl: 'run-book',
  webhook: 'alert address',
};

/** Which settings changed, without their values: an address or a key may be among them. */
function changesBetween(before: ChannelSettings, after: Partial<ChannelSettings>): string[] {
  const keys = Object.keys(after) as (keyof ChannelSettings)[];
  return keys.filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map(key => names[key]);
}
