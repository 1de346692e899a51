import { pasteDialog } from '../../messages/dialogs.ts';
import { dialogOr } from '../../use-cases/dialog.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const openPaste: Listener = onClick('open_paste', (call, { triggerId, channel, responseUrl, reply }) =>
  dialogOr(call, triggerId, pasteDialog({ channel, private: channel === null, responseUrl }), reply),
);
