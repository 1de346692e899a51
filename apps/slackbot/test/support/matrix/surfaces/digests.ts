import * as given from '../given.ts';
import { click, is, type Surface } from './surface.ts';

export const digests: readonly Surface[] = [
  {
    name: 'a forwarded e-mail',
    calls: ['files.info', 'file', 'chat.postMessage'],
    silent: {
      'chat.postMessage, a missing permission': 'nobody wrote it, and the thread is the only place',
      'chat.postMessage, a 503 that stays': 'nobody wrote it; it is taken up again when Slack is back',
    },
    arrange:
      async ({ slack }) =>
      () =>
        void slack.forwardEmail({ channel: 'mail-ops', raw: given.bounce }),
    role: is('thread', 'Greylisting'),
  },
  {
    name: 'an uploaded log',
    calls: ['files.info', 'file', 'chat.postMessage'],
    arrange:
      async ({ slack }) =>
      () =>
        void slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content: given.log(12) }),
    role: is('thread', '12 attempts'),
  },
  {
    name: 'a long paste',
    calls: ['chat.postMessage'],
    arrange:
      async ({ slack }) =>
      () =>
        void slack.postMessage({ channel: 'mail-ops', text: given.log(8) }),
    role: is('thread', '8 attempts'),
  },
  {
    name: 'the digest dialog, sent',
    calls: ['chat.postMessage'],
    async arrange(stage) {
      await given.dialog(stage, 'digest');
      return () => stage.slack.submitView({ values: { 'paste.text': given.log(7) } });
    },
    role: is('channel', '7 attempts'),
  },
  {
    name: 'Export as CSV',
    calls: ['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'],
    arrange: async stage => click(stage, 'digest_csv', await given.digest(stage)),
    role: item => (item.where === 'private' && item.words.includes('to copy') ? 'answer' : is('file')(item)),
  },
  {
    name: '“What was not read?”',
    calls: ['response_url'],
    arrange: async stage => click(stage, 'digest_unread', await given.digest(stage)),
    role: is(['private', 'direct'], 'no delivery attempt'),
  },
];
