import type { ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { ViewId } from '../../messages/dialogs.ts';
import type { FormErrors, FormValues } from '../../messages/settings.ts';
import { AckLost } from '../../slack/errors.ts';
import type { Call, Private } from '../../use-cases/ports.ts';
import { guarded } from '../guard.ts';
import { type Bot, callOf, type Listener, privateReply } from '../listener.ts';

export interface Submitted<O> {
  origin: O;
  values: FormValues;
  /** What is wrong with which field; the dialog stays open. Only before anything else is answered. */
  refuse: (errors: FormErrors) => Promise<void>;
  /** The answer takes the dialog's place: it travels in the acknowledgement, so nothing can be lost on the way. */
  show: (view: ModalView) => Promise<void>;
  /** Closes the dialog. Called by itself after `work` where it was not. */
  close: () => Promise<void>;
  reply: Private;
}

interface AnyOrigin {
  channel: string | null;
  responseUrl?: string | null;
  threadTs?: string | null;
}

/** A listener for one of our dialogs. Private answers go to the command that opened it, else to the person. */
export const onSubmit = <O extends AnyOrigin>(
  id: ViewId,
  work: (call: Call, form: Submitted<O>, bot: Bot) => Promise<unknown>,
): Listener => ({
  surface: { kind: 'view', id },
  register: (app, bot) =>
    app.view<ViewSubmitAction>(
      { callback_id: id, type: 'view_submission' },
      async ({ ack, body, view, context, client }) => {
        const call = callOf(bot, { context, client }, { id: body.user.id, name: body.user.name });
        const origin = JSON.parse(view.private_metadata || '{"channel":null}') as O;
        let answered = context.takenUp === true;
        const once = async (answer?: Parameters<typeof ack>[0]): Promise<void> => {
          if (answered) return;
          answered = true;
          await ack(answer).catch((error: unknown) => {
            throw new AckLost(error);
          });
        };
        const reply = privateReply(bot, call, origin);
        const form: Submitted<O> = {
          origin,
          values: view.state.values,
          refuse: errors => once({ response_action: 'errors', errors }),
          show: view => once({ response_action: 'update', view }),
          close: () => once(),
          reply,
        };
        await guarded(bot, `view:${id}`, reply, () => work(call, form, bot));
        await once();
      },
    ),
});
