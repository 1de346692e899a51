import { guarded } from '../guard.ts';
import { callOf, type Listener } from '../listener.ts';

/** Slack does not delete what was stored; this does. */
export const appUninstalled: Listener = {
  surface: { kind: 'event', type: 'app_uninstalled' },
  register: (app, bot) =>
    app.event('app_uninstalled', async ({ context, client }) => {
      await guarded(bot, 'uninstalled', null, async () => {
        const { memory } = callOf(bot, { context, client }, { id: '' });
        await memory.uninstall();
        bot.log.info({}, 'the app was uninstalled; everything of that workspace is deleted');
      });
    }),
};
