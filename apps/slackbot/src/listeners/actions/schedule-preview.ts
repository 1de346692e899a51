import type { BlockAction, PlainTextInputAction } from '@slack/bolt';
import { type ScheduleOrigin, scheduleDialog } from '../../messages/schedules.ts';
import { preview } from '../../use-cases/schedules.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener, privateReply } from '../listener.ts';

/** Enter in the schedule dialog: shows when it would run, below what is typed. */
export const schedulePreview: Listener = {
  surface: { kind: 'action', id: 'schedule_preview' },
  register: (app, bot) =>
    app.action<BlockAction<PlainTextInputAction>>(
      { type: 'block_actions', action_id: 'schedule_preview' },
      async ({ ack, body, action, context, client }) => {
        await ack();
        const { view } = body;
        if (!view) return;
        const call = callOf(bot, { context, client }, { id: body.user.id, name: body.user.name });
        const origin = JSON.parse(view.private_metadata) as ScheduleOrigin;
        await guarded(bot, 'action:schedule_preview', privateReply(bot, call, origin), () =>
          call.slack.updateView(
            view.id,
            scheduleDialog(origin, action.value ?? '', preview(action.value ?? '', origin.zone)),
          ),
        );
      },
    ),
};
