import type { Origin } from '../../messages/dialogs.ts';
import { saveSettings } from '../../use-cases/settings.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const settings: Listener = onSubmit<Origin>(
  'settings',
  async (call, { origin, values, refuse, close, reply }) => {
    const outcome = await saveSettings(call, origin.channel ?? '', values);
    if ('errors' in outcome) return refuse(outcome.errors);
    await close();
    await reply.tell(outcome.saved);
  },
);
