import { notice } from '../../messages/answers.ts';
import type { Origin } from '../../messages/dialogs.ts';
import { digestForm } from '../../use-cases/digest-form.ts';
import type { SlackFile } from '../../use-cases/ports.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const digestPaste: Listener = onSubmit<Origin>(
  'digest_paste',
  async (call, { origin, values, close, refuse, reply }, bot) => {
    const files = (values.file?.files as { files?: SlackFile[] } | undefined)?.files ?? [];
    const text = values.paste?.text?.value ?? '';
    if (files.length === 0 && text.trim() === '') return refuse({ paste: 'Choose a file, or paste some lines.' });
    await close();
    if (origin.channel === null)
      return reply.tell(notice('Open this from a channel, so that the digest has a place: /smtp451 digest'));
    await digestForm(call, bot.reader, { channel: origin.channel, files, text }, reply.tell);
  },
);
