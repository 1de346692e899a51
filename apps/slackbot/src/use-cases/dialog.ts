import type { ModalView } from '@slack/types';
import { notice } from '../messages/answers.ts';
import type { Call, Private } from './ports.ts';

/** Opens a dialog, or says how to do without it. */
export async function dialogOr(
  call: Call,
  triggerId: string,
  view: ModalView,
  reply: Pick<Private, 'tell'>,
): Promise<void> {
  if (await call.slack.openView(triggerId, view)) return;
  await reply.tell(
    notice('Slack did not open the dialog. Try again, or type the reply after the command: /smtp451 451 4.7.1 …'),
  );
}
