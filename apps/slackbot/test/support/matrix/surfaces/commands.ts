import * as given from '../given.ts';
import { click, command, explanation, is, reply, type Surface } from './surface.ts';

export const commands: readonly Surface[] = [
  {
    name: 'a command, in public',
    calls: ['conversations.info', 'chat.postMessage'],
    arrange: command(reply),
    role: is('channel', 'Greylisting', explanation),
  },
  {
    name: 'a command, private by wish',
    calls: [],
    arrange: command(`private ${reply}`),
    role: is('private', 'Greylisting'),
  },
  {
    name: 'a command where the bot is not in the channel',
    calls: ['conversations.info', 'response_url'],
    arrange: command(reply, 'random'),
    role: is('private', 'Greylisting'),
  },
  { name: 'a command without a reply in it', calls: [], arrange: command('good morning'), role: is('private', '🤷') },
  { name: 'help', calls: [], arrange: command('help'), role: is('private', 'Paste a reply') },
  {
    name: 'lines after “digest”',
    calls: ['chat.postMessage'],
    arrange: command(`digest ${given.log(6)}`),
    role: is('channel', '6 attempts'),
  },
];

export const dialogs: readonly Surface[] = [
  {
    name: 'the paste dialog opens',
    calls: ['views.open'],
    arrange: command(''),
    role: is('dialog', 'Explain SMTP replies'),
  },
  {
    name: 'the paste dialog, sent',
    calls: ['conversations.info', 'chat.postMessage'],
    async arrange(stage) {
      await given.dialog(stage, '');
      return () => stage.slack.submitView({ values: { text: reply } });
    },
    role: is('channel', 'Greylisting', explanation),
  },
  {
    name: 'the shortcut from anywhere',
    calls: ['views.open'],
    arrange:
      async ({ slack }) =>
      () =>
        slack.sendShortcut({ callbackId: 'paste_smtp_reply' }),
    role: is('dialog', 'Explain SMTP replies'),
  },
  {
    name: 'the shortcut from anywhere, sent',
    calls: [],
    async arrange({ slack }) {
      await slack.sendShortcut({ callbackId: 'paste_smtp_reply' });
      await slack.waitFor(() => slack.modals()[0]);
      return () => slack.submitView({ values: { text: reply } });
    },
    role: is('dialog', 'Greylisting'),
  },
];

export const sharing: readonly Surface[] = [
  {
    name: 'Share',
    calls: ['chat.postMessage', 'response_url'],
    arrange: async stage => click(stage, 'share', (await given.privateAnswer(stage)).ts),
    role: is('channel', 'Greylisting', item => explanation(item) || item.words.includes('Shared to the channel')),
  },
  {
    name: 'Undo',
    calls: ['chat.delete', 'response_url'],
    arrange: async stage => click(stage, 'undo_share', (await given.shared(stage)).ts),
    role: is('private', 'Taken back'),
  },
];
