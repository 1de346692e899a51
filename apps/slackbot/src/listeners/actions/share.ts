import { share as shareAnswer } from '../../use-cases/share.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

/** A click on a private message carries no message, so the answer is built again from the button's value. */
export const share: Listener = onClick('share', (call, { value, channel, messageTs, reply }) =>
  shareAnswer(call, { channel: channel ?? '', messageTs: messageTs ?? call.key, value }, reply),
);
