import type { GlobalShortcut } from '@slack/bolt';
import { pasteDialog } from '../../messages/dialogs.ts';
import { dialogOr } from '../../use-cases/dialog.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener, privateReply } from '../listener.ts';

/** From anywhere in Slack: the paste dialog; its answer is private. */
export const pasteSmtpReply: Listener = {
  surface: {
    kind: 'shortcut',
    type: 'global',
    callbackId: 'paste_smtp_reply',
    name: 'Explain an SMTP reply',
    description: 'Paste a reply, log lines or a bounce and see what it means',
  },
  register: (app, bot) =>
    app.shortcut<GlobalShortcut>(
      { callback_id: 'paste_smtp_reply', type: 'shortcut' },
      async ({ shortcut, ack, context, client }) => {
        await ack();
        const call = callOf(bot, { context, client }, { id: shortcut.user.id, name: shortcut.user.username });
        const view = pasteDialog({ channel: null, private: true, responseUrl: null });
        const reply = privateReply(bot, call, { channel: null });
        await guarded(bot, 'global-shortcut', reply, () => dialogOr(call, shortcut.trigger_id, view, reply));
      },
    ),
};
