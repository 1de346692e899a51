import type { HomeView, RichTextSection } from '@slack/types';
import { type CauseId, causes, redact } from '@smtp451/core';
import type { ChannelSettings } from '../store/records.ts';
import { context } from './answers.ts';
import { actions, button } from './buttons.ts';
import { label } from './dialogs.ts';
import { count } from './digest.ts';
import { exampleReplies } from './help.ts';
import { clip, limits } from './limits.ts';
import type { Block } from './message.ts';
import { code, list, rich, section } from './rich.ts';

export interface HomeChannel {
  id: string;
  name: string;
  settings: Pick<ChannelSettings, 'answers' | 'digests' | 'retentionDays' | 'alerts'>;
  schedules: { text: string; state: string }[];
  /** Of the last day. */
  deferrals: { cause: CauseId | null; count: number }[];
  digests: { title: string; at: number }[];
}

export interface HomeFacts {
  version: string;
  storeWorks: boolean;
  /** The permission without which channels cannot be listed; null where it is there. */
  missingScope: string | null;
  channels: HomeChannel[];
  moreChannels: number;
  uncertain: { at: number; channel: string; what: string }[];
}

export function homeView(facts: HomeFacts): HomeView {
  const blocks: Block[] = [
    header('SMTP replies, explained'),
    ...statusBlocks(facts),
    ...tryBlocks(),
    divider,
    header('My channels'),
    ...channelBlocks(facts),
    ...uncertainBlocks(facts),
    divider,
    header('Privacy'),
    rich(
      list('bullet', [
        section('Addresses and secrets are masked in everything that others can see, and before anything is kept.'),
        section(
          'Kept: counts by hour, cause, provider and domain; masked example replies; masked pastes behind buttons, for 90 days; your settings. A message is held until it is answered; files and addresses are not kept.',
        ),
        section(
          code('/smtp451 forget'),
          ' deletes what is kept about a channel; uninstalling the app deletes everything.',
        ),
      ]),
    ),
    context(`smtp451 ${facts.version} · /smtp451 help shows everything by example`),
  ];
  return { type: 'home', blocks: blocks.slice(0, limits.blocksPerView) };
}

const divider: Block = { type: 'divider' };
const header = (text: string): Block => ({ type: 'header', text: { type: 'plain_text', text, emoji: false } });

function statusBlocks({ storeWorks, missingScope }: HomeFacts): Block[] {
  const store = storeWorks
    ? '✅ Working.'
    : '⚠️ The database is away: answers work, settings, schedules and digests do not.';
  const scope = missingScope
    ? ` ℹ️ I lack the optional permission ${missingScope}, so I cannot see which channels I am in: answers stay private, and your channels are not listed here.`
    : '';
  return [rich(section(`${store}${scope}`))];
}

function tryBlocks(): Block[] {
  return [
    {
      type: 'input',
      block_id: 'try',
      dispatch_action: true,
      label: label('Try it: paste a reply and press Enter'),
      element: {
        type: 'plain_text_input',
        action_id: 'try_it',
        max_length: limits.initialValue,
        placeholder: label(clip(exampleReplies[0], limits.placeholder)),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
    actions(button('open_paste', 'Paste several lines', 'home')),
  ];
}

function channelBlocks({ channels, moreChannels, missingScope, storeWorks }: HomeFacts): Block[] {
  if (channels.length === 0) {
    const why =
      missingScope || !storeWorks
        ? 'They cannot be listed at the moment.'
        : 'I am in none of your channels yet: /invite @smtp451 in one of them.';
    return [rich(section(why))];
  }
  const more = moreChannels > 0 ? [context(`and ${moreChannels} more channels`)] : [];
  return [...channels.flatMap(oneChannel), ...more];
}

function oneChannel(channel: HomeChannel): Block[] {
  const { id, name, settings, schedules, deferrals } = channel;
  const total = deferrals.reduce((sum, { count: n }) => sum + n, 0);
  const about = [
    settings.answers === 'public' ? 'answers in the channel' : 'private answers',
    settings.digests ? 'reads files' : 'leaves files alone',
    ...(settings.alerts.enabled ? ['alerts on'] : []),
    `keeps ${settings.retentionDays} days`,
    ...(schedules.length === 0 ? ['no scheduled summaries'] : []),
    ...(total === 0 ? ['nothing deferred in the last day'] : []),
  ];
  const lines = channelLines(channel, total);
  const heading: Block = {
    type: 'section',
    // The id is Slack's own, and shows as a link with the name.
    text: { type: 'mrkdwn', text: `*<#${id}>*` },
    accessory: button('open_settings', 'Settings', id, { says: `Settings of ${name}` }),
  };
  return [heading, ...(lines.length > 0 ? [rich(list('bullet', lines))] : []), context(about.join(' · '))];
}

function channelLines({ schedules, deferrals, digests }: HomeChannel, total: number): RichTextSection[] {
  return [
    ...(schedules.length > 0
      ? [
          section(
            'Summaries: ',
            ...schedules
              .slice(0, 3)
              .flatMap(({ text, state }, i) => [
                i ? ', ' : null,
                code(text),
                state === 'active' ? null : ` (${state})`,
              ]),
          ),
        ]
      : []),
    ...(total > 0
      ? [
          section(
            `Deferred in the last day: ${count(total)} (`,
            deferrals
              .slice(0, 3)
              .map(({ cause, count: n }) => `${cause ? causes[cause].label : 'no cause'} ${count(n)}`)
              .join(', '),
            ')',
          ),
        ]
      : []),
    ...digests.map(({ title, at }) =>
      section(`Digest of ${new Date(at).toISOString().slice(0, 10)}: ${clip(redact(title), 80)}`),
    ),
  ];
}

function uncertainBlocks({ uncertain }: HomeFacts): Block[] {
  if (uncertain.length === 0) return [];
  const rows = uncertain.map(({ at, channel, what }) => {
    const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    return section(
      `${when} UTC: ${what}${channel ? ' in ' : ''}`,
      channel ? { type: 'channel', channel_id: channel } : null,
    );
  });
  return [
    header('Posts that Slack did not confirm'),
    rich(section('They may or may not have arrived. They are not repeated.'), list('bullet', rows)),
  ];
}
