import type { CorrectionOrigin } from '../../messages/dialogs.ts';
import { keepCorrection } from '../../use-cases/corrections.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const correction: Listener = onSubmit<CorrectionOrigin>(
  'correction',
  async (call, { origin, values, close, reply }) => {
    await close();
    const form = {
      cause: values.cause?.choice?.selected_option?.value ?? 'unsure',
      provider: values.provider?.text?.value ?? '',
      note: values.note?.text?.value ?? '',
    };
    await reply.tell(await keepCorrection(call, origin, form));
  },
);
