import type { ActionsBlock, Button, ConfirmationDialog } from '@slack/types';
import { clip, limits } from './limits.ts';

/** Every button of the bot. A test holds that each has its listener. */
export const buttonIds = [
  'packet',
  'queue_commands',
  'sender_side',
  'receiver_side',
  'evidence',
  'not_right',
  'share',
  'undo_share',
  'open_paste',
  'open_settings',
  'digest_csv',
  'digest_unread',
  'token_create',
  'token_revoke',
  'schedule_run',
  'schedule_pause',
  'schedule_resume',
  'schedule_snooze',
  'schedule_edit',
  'schedule_remove',
  'alert_acknowledge',
  'alert_assign',
  'alert_silence',
] as const;
export type ButtonId = (typeof buttonIds)[number];

interface Look {
  style?: 'primary' | 'danger';
  confirm?: { title: string; text: string; confirm: string };
  /** What a screen reader says where the label alone is too short. */
  says?: string;
}

export const button = (id: ButtonId, label: string, value: string, look: Look = {}): Button => ({
  type: 'button',
  action_id: id,
  text: { type: 'plain_text', text: clip(label, limits.button), emoji: false },
  value,
  ...(look.style ? { style: look.style } : {}),
  ...(look.says ? { accessibility_label: clip(look.says, limits.button) } : {}),
  ...(look.confirm ? { confirm: dialog(look.confirm) } : {}),
});

export const actions = (...buttons: readonly Button[]): ActionsBlock => ({ type: 'actions', elements: [...buttons] });

const dialog = (ask: { title: string; text: string; confirm: string }): ConfirmationDialog => ({
  title: { type: 'plain_text', text: clip(ask.title, 100) },
  text: { type: 'plain_text', text: clip(ask.text, 300) },
  confirm: { type: 'plain_text', text: clip(ask.confirm, 30) },
  deny: { type: 'plain_text', text: 'Cancel' },
});
