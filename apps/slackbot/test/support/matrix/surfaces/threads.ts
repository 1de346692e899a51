import * as given from '../given.ts';
import { click, is, reply, type Surface } from './surface.ts';

export const threads: readonly Surface[] = [
  {
    name: 'the message shortcut',
    calls: ['conversations.info', 'chat.postMessage'],
    async arrange({ slack }) {
      const { ts } = slack.postMessage({ channel: 'mail-ops', user: 'lee', text: reply });
      return () => slack.sendShortcut({ channel: 'mail-ops', callbackId: 'explain_smtp_reply', ts });
    },
    role: is('thread', 'Greylisting'),
  },
  {
    name: 'the message shortcut where the bot is not in the channel',
    calls: ['conversations.info', 'response_url'],
    async arrange({ slack }) {
      const { ts } = slack.postMessage({ channel: 'random', user: 'lee', text: reply });
      return () => slack.sendShortcut({ channel: 'random', callbackId: 'explain_smtp_reply', ts });
    },
    role: is('private', 'Greylisting'),
  },
  {
    name: 'a mention',
    calls: ['chat.postMessage'],
    arrange:
      async ({ slack }) =>
      () =>
        void slack.sendMention({ channel: 'mail-ops', text: reply }),
    role: is('thread', 'Greylisting'),
  },
  {
    name: 'a mention in a thread',
    calls: ['conversations.replies', 'chat.postMessage'],
    async arrange({ slack }) {
      const parent = slack.postMessage({ channel: 'mail-ops', user: 'lee', text: `we get ${reply}` });
      return () => void slack.sendMention({ channel: 'mail-ops', text: 'please?', threadTs: parent.ts });
    },
    role: is('thread', 'Greylisting'),
  },
  {
    name: 'a mention without a reply',
    calls: ['chat.postEphemeral'],
    arrange:
      async ({ slack }) =>
      () =>
        void slack.sendMention({ channel: 'mail-ops', text: 'good morning' }),
    role: is(['private', 'direct'], '🤷'),
  },
  {
    name: 'a direct message',
    calls: ['chat.postMessage'],
    async arrange(stage) {
      const channel = await given.directMessages(stage);
      return () => void stage.slack.postMessage({ channel, text: reply });
    },
    role: is(['direct', 'thread'], 'Greylisting'),
  },
  ...(['sender_side', 'receiver_side', 'evidence'] as const).map(
    (id): Surface => ({
      name: `the button ${id}`,
      calls: ['chat.postMessage'],
      arrange: async stage => click(stage, id, await given.explained(stage)),
      role: is('thread'),
    }),
  ),
  ...(['packet', 'queue_commands'] as const).map(
    (id): Surface => ({
      name: `the button ${id}`,
      calls: ['views.open'],
      arrange: async stage => click(stage, id, await given.explained(stage)),
      role: is(['dialog', 'private'], id === 'packet' ? 'Postmaster packet' : 'Queue commands'),
    }),
  ),
  {
    name: '“Not right?” opens its form',
    calls: ['views.open'],
    arrange: async stage => click(stage, 'not_right', await given.explained(stage)),
    role: is('dialog', 'Not right?'),
  },
  {
    name: '“Not right?”, sent',
    calls: ['chat.postEphemeral'],
    async arrange(stage) {
      await stage.slack.click({ channel: 'mail-ops', ts: await given.explained(stage), actionId: 'not_right' });
      await stage.slack.waitFor(() => stage.slack.modals()[0]);
      return () => stage.slack.submitView({ values: { 'cause.choice': 'rate-limit' } });
    },
    role: is(['private', 'direct'], 'Thank you'),
  },
];
