import { help } from '../../messages/help.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener } from '../listener.ts';

/** The bot was invited: it knows that it is a member, and tells whoever invited it (alone) what it can do. */
export const memberJoinedChannel: Listener = {
  surface: { kind: 'event', type: 'member_joined_channel' },
  register: (app, bot) =>
    app.event('member_joined_channel', async ({ event, context, client }) => {
      if (event.user !== context.botUserId) return;
      const call = callOf(bot, { context, client }, { id: event.inviter ?? '' });
      bot.parts.memberships.set(call.memory.id, event.channel, { kind: 'member' });
      if (!event.inviter) return;
      await guarded(bot, 'joined', null, () =>
        call.slack.whisper({ channel: event.channel, user: call.user.id }, help()),
      );
    }),
};
