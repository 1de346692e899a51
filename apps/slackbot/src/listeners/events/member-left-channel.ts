import { guarded } from '../guard.ts';
import { callOf, type Listener } from '../listener.ts';

/** The bot was removed: from now on answers there are private. */
export const memberLeftChannel: Listener = {
  surface: { kind: 'event', type: 'member_left_channel' },
  register: (app, bot) =>
    app.event('member_left_channel', async ({ event, context, client }) => {
      if (event.user !== context.botUserId) return;
      await guarded(bot, 'left', null, async () => {
        const { memory } = callOf(bot, { context, client }, { id: '' });
        bot.parts.memberships.set(memory.id, event.channel, { kind: 'not-member' });
      });
    }),
};
