import { showHome } from '../../use-cases/home.ts';
import { guarded } from '../guard.ts';
import { callOf, type Listener } from '../listener.ts';

export const appHomeOpened: Listener = {
  surface: { kind: 'event', type: 'app_home_opened' },
  register: (app, bot) =>
    app.event('app_home_opened', async ({ event, context, client }) => {
      if (event.tab !== 'home') return;
      const call = callOf(bot, { context, client }, { id: event.user });
      await guarded(bot, 'home', null, () => showHome(call, bot.version));
    }),
};
