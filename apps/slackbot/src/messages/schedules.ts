import type { ModalView } from '@slack/types';
import type { ScheduleView } from '../schedule/commands.ts';
import { notice } from './answers.ts';
import { actions, button } from './buttons.ts';
import { label, modal, type Origin } from './dialogs.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, code, list, rich, section, title } from './rich.ts';

export interface ScheduleOrigin extends Origin {
  /** Zone for texts that name none. */
  zone: string;
  /** The schedule that is edited, or null for a new one. */
  id: string | null;
}

/** What the text in the dialog would mean. */
export type Preview =
  | { ok: true; text: string; next: readonly number[]; notes: readonly string[]; zone: string }
  | { ok: false; why: string };

const examples = ['daily 09:00', 'weekdays 09:00 Europe/Berlin', 'weekly mon 08:30', 'cron 0 9 1 * *'];

/** The next three runs stand below what is typed, and change with it. */
export function scheduleDialog(origin: ScheduleOrigin, text: string, preview: Preview | null): ModalView {
  return modal(
    'schedule',
    origin.id ? 'Edit schedule' : 'Schedule a summary',
    [
      {
        type: 'input',
        block_id: 'timing',
        dispatch_action: true,
        label: label('When'),
        hint: label(
          `For example: ${examples.join(' · ')}. Without a zone: ${origin.zone}. Press Enter to see the next runs.`,
        ),
        element: {
          type: 'plain_text_input',
          action_id: 'schedule_preview',
          max_length: 150,
          placeholder: label(examples[1] ?? ''),
          dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
          ...(text ? { initial_value: text } : {}),
        },
      },
      ...previewBlocks(preview),
    ] as ModalView['blocks'],
    { submit: origin.id ? 'Save' : 'Schedule', close: 'Cancel', metadata: origin },
  );
}

function previewBlocks(preview: Preview | null): Block[] {
  if (preview === null) return [];
  if (!preview.ok) return [rich(section('⚠️ ', clean(preview.why)))];
  const runs = preview.next.map(at => section(when(at, preview.zone)));
  const notes = preview.notes.map(note => section('🕐 ', clean(note)));
  return [rich(title('The next runs'), list('ordered', runs), ...notes)];
}

/** The schedules of a channel, each with what can be done to it. */
export function scheduleList(views: readonly ScheduleView[], zoneOf: (view: ScheduleView) => string): Message {
  if (views.length === 0) {
    return notice('No summaries are scheduled here. Try /smtp451 schedule weekdays 09:00 Europe/Berlin');
  }
  return {
    text: plain(`${views.length} scheduled ${views.length === 1 ? 'summary' : 'summaries'} in this channel.`),
    blocks: [
      rich(title('Scheduled summaries')),
      ...views.slice(0, 20).flatMap(view => scheduleBlocks(view, zoneOf(view))),
    ],
  };
}

export function scheduleBlocks(view: ScheduleView, zone: string): Block[] {
  const first = view.next[0];
  return [
    rich(
      section(code(view.text), ' · ', bold(stateText(view, zone)), first ? ` · next: ${when(first, zone)}` : ''),
      ...view.notes.map(note => section('🕐 ', clean(note))),
    ),
    actions(
      button('schedule_run', 'Run now', view.id),
      view.state === 'active'
        ? button('schedule_pause', 'Pause', view.id)
        : button('schedule_resume', 'Resume', view.id),
      button('schedule_snooze', 'Snooze a day', view.id),
      button('schedule_edit', 'Edit', view.id),
      button('schedule_remove', 'Remove', view.id, {
        style: 'danger',
        confirm: { title: 'Remove this schedule?', text: `“${view.text}” will not run again.`, confirm: 'Remove' },
      }),
    ),
  ];
}

export const scheduleDone = (view: ScheduleView, zone: string, note: string | null): Message => {
  const runs = view.next.map(at => section(when(at, zone)));
  return {
    text: plain(`✅ Scheduled: ${view.text}.`),
    blocks: [
      rich(
        section('✅ Scheduled: ', code(view.text)),
        ...(runs.length > 0 ? [section('The next runs:'), list('ordered', runs)] : []),
        ...view.notes.map(line => section('🕐 ', clean(line))),
        ...(note ? [section('⚠️ ', note)] : []),
      ),
    ],
  };
};

function stateText(view: ScheduleView, zone: string): string {
  if (view.state === 'paused') return `paused (${clean(view.pausedReason ?? 'by a member')})`;
  if (view.state === 'snoozed' && view.snoozedUntil !== null) return `snoozed until ${when(view.snoozedUntil, zone)}`;
  return 'active';
}

/** “Mon 23 Nov 2026, 09:00 (Europe/Berlin)” */
function when(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${format.format(at)} (${zone})`;
}

/** Sentences of the scheduler are mrkdwn; here they are shown as they are. */
const clean = (text: string): string => text.replace(/`/g, '').replace(/<@[A-Z0-9]+>/g, 'a member');
