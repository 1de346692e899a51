import { normalise } from '../../input/normalise.ts';
import type { Origin } from '../../messages/dialogs.ts';
import { answerReply } from '../../use-cases/answer-reply.ts';
import { explainedView } from '../../use-cases/home.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const paste: Listener = onSubmit<Origin>('paste', async (call, { origin, values, show, close, reply }) => {
  const input = normalise(values.paste?.text?.value ?? '');
  // From anywhere in Slack: there is no channel to answer in.
  if (origin.channel === null) return show(explainedView(input));
  await close();
  const choice = values.audience?.choice?.selected_option?.value ?? 'channel';
  await answerReply(call, { channel: origin.channel, input, private: choice === 'me' }, reply);
});
