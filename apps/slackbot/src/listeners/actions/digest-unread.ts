import { showUnread } from '../../use-cases/digest-buttons.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const digestUnread: Listener = onClick('digest_unread', (call, { value, channel, reply }) =>
  showUnread(call, { id: value, channel: channel ?? '' }, reply),
);
