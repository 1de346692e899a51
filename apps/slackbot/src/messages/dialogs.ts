/** Modals. `private_metadata` carries where the answer belongs; the person sees none of it. */
import type { ModalView, PlainTextOption } from '@slack/types';
import { type CauseId, causeIds, causes, type Explanation } from '@smtp451/core';
import { headlineText } from './headline.ts';
import { exampleReplies } from './help.ts';
import { clip, limits } from './limits.ts';
import { list, rich, section } from './rich.ts';

export const viewIds = [
  'paste',
  'digest_paste',
  'correction',
  'settings',
  'packet_view',
  'forget',
  'schedule',
] as const;
export type ViewId = (typeof viewIds)[number];

export const label = (text: string): { type: 'plain_text'; text: string; emoji: false } => ({
  type: 'plain_text',
  text,
  emoji: false,
});
export const option = (value: string, text: string): PlainTextOption => ({
  text: { type: 'plain_text', text: clip(text, limits.optionText) },
  value,
});

export const modal = (
  id: ViewId,
  title: string,
  blocks: ModalView['blocks'],
  more: { submit?: string; close?: string; metadata?: unknown } = {},
): ModalView => ({
  type: 'modal',
  callback_id: id,
  title: label(clip(title, limits.viewTitle)),
  ...(more.submit ? { submit: label(clip(more.submit, limits.viewTitle)) } : {}),
  close: label(more.close ?? 'Close'),
  ...(more.metadata === undefined ? {} : { private_metadata: metadata(more.metadata) }),
  blocks,
});

function metadata(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length > limits.privateMetadata)
    throw new Error(`A dialog carries at most ${limits.privateMetadata} characters; got ${text.length}.`);
  return text;
}

/** Where a dialog's answer goes. */
export interface Origin {
  channel: string | null;
  /** An answer may be posted to the channel; otherwise only the person sees it. */
  private: boolean;
  /** The command's response URL, so that a dialog's private answer finds its way; null where there is none. */
  responseUrl: string | null;
}

export function pasteDialog(origin: Origin): ModalView {
  return modal(
    'paste',
    'Explain SMTP replies',
    [
      {
        type: 'input',
        block_id: 'paste',
        label: label('One or more replies, log lines, or a bounce'),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          multiline: true,
          max_length: limits.initialValue,
          focus_on_load: true,
          placeholder: label(clip(exampleReplies[0], limits.placeholder)),
        },
      },
      {
        type: 'input',
        block_id: 'audience',
        optional: true,
        label: label('Who sees the answer'),
        element: {
          type: 'radio_buttons',
          action_id: 'choice',
          options: audiences,
          initial_option: origin.private || !origin.channel ? audiences[1] : audiences[0],
        },
      },
    ] as ModalView['blocks'],
    { submit: 'Explain', close: 'Cancel', metadata: origin },
  );
}

const audiences: [PlainTextOption, PlainTextOption] = [
  option('channel', 'The channel, addresses masked'),
  option('me', 'Only me'),
];

export function digestDialog(origin: Origin): ModalView {
  return modal(
    'digest_paste',
    'Read a digest',
    [
      {
        type: 'input',
        block_id: 'file',
        optional: true,
        label: label('Files: .eml, .mbox, .log, .gz, .zip, .csv, .json, .txt'),
        element: { type: 'file_input', action_id: 'files', max_files: 5 },
      },
      {
        type: 'input',
        block_id: 'paste',
        optional: true,
        label: label('Or paste lines'),
        element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: limits.initialValue },
      },
    ] as ModalView['blocks'],
    { submit: 'Read', close: 'Cancel', metadata: origin },
  );
}

/** What *Not right?* carries: which answer, in which place. */
export interface CorrectionOrigin {
  channel: string | null;
  threadTs: string | null;
  said: { outcome: string; cause: CauseId | null; provider: string | null; signature: string | null };
  /** A draft's key: the redacted input itself may be longer than a dialog carries. */
  draft: string;
}

export function correctionDialog(found: Explanation, origin: CorrectionOrigin): ModalView {
  const unsure = option('unsure', 'I do not know, but not this');
  return modal(
    'correction',
    'Not right?',
    [
      rich(section(`I said: ${clip(headlineText(found), 400)}`)),
      {
        type: 'input',
        block_id: 'cause',
        label: label('What is it really?'),
        element: {
          type: 'static_select',
          action_id: 'choice',
          placeholder: label('Choose a cause'),
          options: [unsure, ...causeIds.map(id => option(id, causes[id].label))],
        },
      },
      {
        type: 'input',
        block_id: 'provider',
        optional: true,
        label: label('Who says it, if I got that wrong'),
        element: { type: 'plain_text_input', action_id: 'text', max_length: 100 },
      },
      {
        type: 'input',
        block_id: 'note',
        optional: true,
        label: label('How do you know?'),
        hint: label('A link to the provider’s page helps most. Addresses are masked before anything is kept.'),
        element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 1000 },
      },
    ] as ModalView['blocks'],
    { submit: 'Send', close: 'Cancel', metadata: origin },
  );
}

export function forgetDialog(origin: Origin, channelName: string): ModalView {
  return modal(
    'forget',
    'Forget this channel',
    [
      rich(
        section(`This deletes everything that I keep about #${channelName}, at once and for good:`),
        list(
          'bullet',
          [
            'digests and deferral statistics',
            'schedules and alerts',
            'ingest tokens (servers that report here are refused)',
            'settings, answers and corrections',
          ].map(line => section(line)),
        ),
        section('Messages that I posted stay. Who did it is kept in the audit log.'),
      ),
    ] as ModalView['blocks'],
    { submit: 'Delete it all', close: 'Keep it', metadata: origin },
  );
}
