import type { Origin } from '../../messages/dialogs.ts';
import { forget as forgetChannel } from '../../use-cases/forget.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const forget: Listener = onSubmit<Origin>('forget', async (call, { origin, close, reply }) => {
  await close();
  await reply.tell(await forgetChannel(call, origin.channel ?? ''));
});
