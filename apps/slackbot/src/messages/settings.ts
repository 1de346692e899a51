import type { ModalView, PlainTextOption } from '@slack/types';
import { canonicalZone } from '../input/time-zone.ts';
import type { AlertWebhook, ChannelSettings } from '../store/records.ts';
import { label, modal, type Origin, option } from './dialogs.ts';

type Blocks = ModalView['blocks'];

const choices = {
  answers: [
    option('public', 'In the channel, explanation in the thread'),
    option('private', 'Only to the person who asks'),
  ],
  digests: [option('on', 'Read bounces, logs and exports that are dropped here'), option('off', 'Leave files alone')],
  changedBy: [option('members', 'Everybody in the channel'), option('admins', 'Workspace admins only')],
  alerts: [option('off', 'No alerts'), option('on', 'Alert when something is far above normal')],
  form: [option('json', 'JSON'), option('pagerduty-v2', 'PagerDuty Events v2')],
} satisfies Record<string, PlainTextOption[]>;

/** What the form holds; `settingsFromForm` reads it back. */
export function settingsDialog(settings: ChannelSettings, origin: Origin & { channelName: string }): ModalView {
  const { alerts, webhook } = settings;
  return modal(
    'settings',
    `Settings of #${origin.channelName}`,
    [
      radio('answers', 'Answers to /smtp451', choices.answers, settings.answers),
      radio('digests', 'Files', choices.digests, settings.digests ? 'on' : 'off'),
      radio('changedBy', 'Who may change settings, schedules and tokens', choices.changedBy, settings.changedBy),
      number('retentionDays', 'Keep statistics for this many days', settings.retentionDays, 1, 730),
      text(
        'timeZone',
        'Time zone',
        settings.timeZone ?? '',
        'A name such as Europe/Berlin. Empty: the zone of whoever asks.',
        true,
      ),
      radio('alerts', 'Alerts', choices.alerts, alerts.enabled ? 'on' : 'off'),
      number('factor', 'Alert at this many times the usual', alerts.factor, 1, 1000),
      number('minCount', '…and at least this many deferrals an hour', alerts.minCount, 1, 1_000_000),
      text('runbookUrl', 'Run-book link', settings.runbookUrl ?? '', 'Shown with alerts and summaries.', true),
      text(
        'webhookUrl',
        'Send alerts to this address too',
        webhook?.url ?? '',
        'https only. PagerDuty needs none.',
        true,
      ),
      radio('webhookForm', 'In the form of', choices.form, webhook?.form ?? 'json'),
      text(
        'webhookKey',
        'PagerDuty routing key',
        '',
        webhook?.key ? 'One is kept. Empty leaves it.' : 'Only for PagerDuty.',
        true,
      ),
    ] as Blocks,
    { submit: 'Save', close: 'Cancel', metadata: origin },
  );
}

/** The form as Slack gives it back: block id → action id → state. */
export type FormValues = Record<
  string,
  Record<string, { value?: string | null; selected_option?: { value: string } | null }>
>;

export type FormErrors = Record<string, string>;

/** Either the settings, or what is wrong with which field. */
export function settingsFromForm(
  values: FormValues,
  before: ChannelSettings,
): { settings: Partial<ChannelSettings> } | { errors: FormErrors } {
  const errors: FormErrors = {};
  const at = (id: string): string => (values[id]?.[id]?.selected_option?.value ?? values[id]?.[id]?.value ?? '').trim();
  const timeZone = at('timeZone');
  if (timeZone && !canonicalZone(timeZone))
    errors.timeZone = 'No such time zone. A name looks like Europe/Berlin or UTC.';
  for (const id of ['runbookUrl', 'webhookUrl']) {
    if (at(id) && !isHttps(at(id)))
      errors[id] = 'This must be an https address, such as https://wiki.example.com/mail.';
  }
  const webhook = webhookFrom(at, before.webhook);
  if (webhook?.form === 'pagerduty-v2' && !webhook.key) errors.webhookKey = 'PagerDuty needs its routing key.';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    settings: {
      answers: at('answers') === 'private' ? 'private' : 'public',
      digests: at('digests') !== 'off',
      changedBy: at('changedBy') === 'admins' ? 'admins' : 'members',
      retentionDays: whole(at('retentionDays'), before.retentionDays, 1, 730),
      timeZone: canonicalZone(timeZone),
      alerts: {
        enabled: at('alerts') === 'on',
        factor: Math.max(1, Number(at('factor')) || before.alerts.factor),
        minCount: whole(at('minCount'), before.alerts.minCount, 1, 1_000_000),
      },
      runbookUrl: at('runbookUrl') || null,
      webhook,
    },
  };
}

/** PagerDuty has one address for all, so its routing key is enough; without an address JSON goes nowhere. */
function webhookFrom(at: (id: string) => string, before: AlertWebhook | null): AlertWebhook | null {
  const url = at('webhookUrl');
  const key = at('webhookKey') || before?.key || null;
  if (at('webhookForm') === 'pagerduty-v2') return { url, form: 'pagerduty-v2', key };
  return url ? { url, form: 'json', key } : null;
}

const radio = (id: string, name: string, options: PlainTextOption[], chosen: string): object => ({
  type: 'input',
  block_id: id,
  label: label(name),
  element: {
    type: 'radio_buttons',
    action_id: id,
    options,
    initial_option: options.find(({ value }) => value === chosen) ?? options[0],
  },
});

const number = (id: string, name: string, value: number, min: number, max: number): object => ({
  type: 'input',
  block_id: id,
  label: label(name),
  element: {
    type: 'number_input',
    action_id: id,
    is_decimal_allowed: id === 'factor',
    initial_value: String(value),
    min_value: String(min),
    max_value: String(max),
  },
});

const text = (id: string, name: string, value: string, hint: string, optional: boolean): object => ({
  type: 'input',
  block_id: id,
  optional,
  label: label(name),
  hint: label(hint),
  element: { type: 'plain_text_input', action_id: id, max_length: 300, ...(value ? { initial_value: value } : {}) },
});

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
const whole = (text: string, otherwise: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Math.round(Number(text) || otherwise)));
