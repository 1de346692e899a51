import { pasteDialog } from '../../messages/dialogs.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const openPaste: Listener = onClick('open_paste', (call, { triggerId, channel, responseUrl }) =>
  call.slack.openView(triggerId, pasteDialog({ channel, private: channel === null, responseUrl })),
);
