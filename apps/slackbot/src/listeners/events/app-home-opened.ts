import { showHome } from '../../use-cases/home.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener, privateReply } from '../listener.ts';

export const appHomeOpened: Listener = {
  surface: { kind: 'event', type: 'app_home_opened' },
  register: (app, bot) =>
    app.event('app_home_opened', async ({ event, context, client }) => {
      if (event.tab !== 'home') return;
      const call = callOf(bot, { context, client }, { id: event.user });
      const reply = privateReply(bot, call, { channel: null });
      await guarded(bot, 'home', reply, () => showHome(call, bot.version));
    }),
};
