import { notice } from '../messages/answers.ts';
import type { Message } from '../messages/message.ts';
import {
  type Preview,
  type ScheduleOrigin,
  scheduleDialog,
  scheduleDone,
  scheduleList,
} from '../messages/schedules.ts';
import {
  type By,
  createSchedule,
  type Done,
  editSchedule,
  listSchedules,
  pauseSchedule,
  previewSchedule,
  removeSchedule,
  resumeSchedule,
  runScheduleNow,
  type ScheduleView,
  snoozeSchedule,
} from '../schedule/commands.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { Call, Private } from './ports.ts';
import { refusedChange } from './rights.ts';

const dayMs = 24 * 3_600_000;
const by = (call: Call): By => ({ memory: call.memory, user: call.user.id, now: Date.now() });

export interface ScheduleAsk {
  channel: string;
  text: string;
  triggerId: string;
  responseUrl: string | null;
}

/** `/smtp451 schedule daily 09:00`; without words, the dialog that shows the next runs. */
export async function schedule(call: Call, ask: ScheduleAsk, reply: Pick<Private, 'tell'>): Promise<void> {
  await saying(reply, async () => {
    const refused = await refusedChange(call, ask.channel);
    if (refused) return reply.tell(refused);
    const zone = await zoneFor(call, ask.channel);
    if (ask.text.trim() !== '') return reply.tell(await created(call, ask.channel, ask.text, zone));
    const origin: ScheduleOrigin = {
      channel: ask.channel,
      private: true,
      responseUrl: ask.responseUrl,
      zone,
      id: null,
    };
    const opened = await call.slack.openView(ask.triggerId, scheduleDialog(origin, '', null));
    if (!opened)
      await reply.tell(
        notice('Slack did not open the dialog. Or type it: /smtp451 schedule weekdays 09:00 Europe/Berlin'),
      );
  });
}

async function created(call: Call, channel: string, text: string, zone: string): Promise<Message> {
  return shown(call, channel, await createSchedule(by(call), channel, text, zone));
}

async function shown(call: Call, channel: string, done: Done): Promise<Message> {
  if (!done.ok) return notice(`⚠️ ${done.why.replace(/`/g, '')}`);
  const is = await call.slack.membership(channel);
  const note =
    is.kind === 'not-member'
      ? 'I am not in this channel yet: /invite @smtp451, or the summaries have nowhere to go.'
      : null;
  return scheduleDone(done.view, done.schedule.timeZone, note);
}

/** The channel's zone, else the person's. */
async function zoneFor(call: Call, channel: string): Promise<string> {
  const { timeZone } = await call.memory.settings.get(channel);
  return timeZone ?? (await call.slack.timeZone(call.user.id)) ?? 'UTC';
}

export async function showSchedules(call: Call, channel: string, reply: Pick<Private, 'tell'>): Promise<void> {
  await saying(reply, async () => reply.tell(await listing(call, channel)));
}

async function listing(call: Call, channel: string): Promise<Message> {
  const zones = new Map((await call.memory.schedules.list(channel)).map(({ id, timeZone }) => [id, timeZone]));
  return scheduleList(await listSchedules(call.memory, channel, Date.now()), view => zones.get(view.id) ?? 'UTC');
}

/** The dialog's preview: what is typed, and when it would run. */
export function preview(text: string, zone: string): Preview {
  const found = previewSchedule(text, zone, Date.now());
  return found.ok
    ? { ok: true, text: found.text, next: found.next, notes: found.notes, zone: found.timing.timeZone }
    : found;
}

/** The dialog was sent: a problem belongs under its field, otherwise the message to show. */
export async function submitSchedule(
  call: Call,
  origin: ScheduleOrigin,
  text: string,
): Promise<{ problem: string } | { done: Message }> {
  const checked = previewSchedule(text, origin.zone, Date.now());
  if (!checked.ok) return { problem: checked.why.replace(/`/g, '') };
  const channel = origin.channel ?? '';
  const refused = await refusedChange(call, channel);
  if (refused) return { done: refused };
  const done = origin.id
    ? await editSchedule(by(call), origin.id, text, origin.zone)
    : await createSchedule(by(call), channel, text, origin.zone);
  return { done: await shown(call, channel, done) };
}

export const scheduleChanges = ['run', 'pause', 'resume', 'snooze', 'remove'] as const;
export type ScheduleChange = (typeof scheduleChanges)[number];

const changes: Record<ScheduleChange, (by: By, id: string) => Promise<Done>> = {
  run: runScheduleNow,
  pause: pauseSchedule,
  resume: resumeSchedule,
  snooze: (who, id) => snoozeSchedule(who, id, who.now + dayMs),
  remove: removeSchedule,
};

/** A button below a schedule: does it, and shows the list as it is now. */
export async function changeSchedule(
  call: Call,
  at: { channel: string; id: string; change: ScheduleChange },
  reply: Private,
): Promise<void> {
  await saying(reply, async () => {
    const refused = await refusedChange(call, at.channel);
    if (refused) return reply.tell(refused);
    const own = await call.memory.schedules.get(at.id);
    if (own && own.channel !== at.channel) return reply.tell(notice('That schedule belongs to another channel.'));
    const done = await changes[at.change](by(call), at.id);
    if (!done.ok) await reply.tell(notice(`⚠️ ${done.why.replace(/`/g, '')}`));
    if (done.ok && at.change === 'run') return reply.tell(notice('▶️ The summary comes within a few seconds.'));
    await reply.replace(await listing(call, at.channel));
  });
}

export async function openEdit(
  call: Call,
  at: { channel: string; id: string; triggerId: string; responseUrl: string | null },
  reply: Private,
): Promise<void> {
  await saying(reply, async () => {
    const refused = await refusedChange(call, at.channel);
    if (refused) return reply.tell(refused);
    const view: ScheduleView | undefined = (await listSchedules(call.memory, at.channel, Date.now())).find(
      ({ id }) => id === at.id,
    );
    if (!view) return reply.tell(notice('That schedule is no longer there.'));
    const zone = await zoneFor(call, at.channel);
    const origin: ScheduleOrigin = { channel: at.channel, private: true, responseUrl: at.responseUrl, zone, id: at.id };
    const opened = await call.slack.openView(at.triggerId, scheduleDialog(origin, view.text, preview(view.text, zone)));
    if (!opened) await reply.tell(notice('Slack did not open the dialog. Click again.'));
  });
}

async function saying(reply: Pick<Private, 'tell'>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await reply.tell(notice(error.message));
  }
}
