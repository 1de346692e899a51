import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { ButtonId } from '../../messages/buttons.ts';
import type { Call } from '../../use-cases/ports.ts';
import { guarded } from '../guard.ts';
import { type Bot, type ButtonClick, callOf, clickOf, type Listener } from '../listener.ts';

/** A listener for one of our buttons: acknowledges, then does `work`; what goes wrong is told to whoever clicked. */
export const onClick = (
  id: ButtonId,
  work: (call: Call, click: ButtonClick, bot: Bot) => Promise<unknown>,
): Listener => ({
  surface: { kind: 'action', id },
  register: (app, bot) =>
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: id },
      async ({ ack, body, action, context, client }) => {
        await ack();
        const call = callOf(bot, { context, client }, { id: body.user.id, name: body.user.name ?? body.user.username });
        const click = clickOf(bot, call, body, action);
        await guarded(bot, `action:${id}`, click.reply, () => work(call, click, bot));
      },
    ),
});
