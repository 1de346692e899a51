import type { BlockAction, PlainTextInputAction } from '@slack/bolt';
import { normalise } from '../../input/normalise.ts';
import { tryIt as answer } from '../../use-cases/home.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener, privateReply } from '../listener.ts';

/** Enter in the App Home's box: the answer opens in a dialog. */
export const tryIt: Listener = {
  surface: { kind: 'action', id: 'try_it' },
  register: (app, bot) =>
    app.action<BlockAction<PlainTextInputAction>>(
      { type: 'block_actions', action_id: 'try_it' },
      async ({ ack, body, action, context, client }) => {
        await ack();
        const call = callOf(bot, { context, client }, { id: body.user.id, name: body.user.name });
        const reply = privateReply(bot, call, { channel: null });
        await guarded(bot, 'action:try_it', reply, () =>
          answer(call, body.trigger_id, normalise(action.value ?? ''), reply),
        );
      },
    ),
};
