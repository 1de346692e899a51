import { guarded } from '../guard.ts';
import { callOf, type Listener } from '../listener.ts';

/** The bot's token is gone, so nothing can be posted any more; what was stored stays until the app is uninstalled. */
export const tokensRevoked: Listener = {
  surface: { kind: 'event', type: 'tokens_revoked' },
  register: (app, bot) =>
    app.event('tokens_revoked', async ({ event, context, client }) => {
      if (!event.tokens.bot?.length) return;
      await guarded(bot, 'revoked', null, async () => {
        await callOf(bot, { context, client }, { id: '' }).memory.installation.remove();
        bot.log.warn({}, 'a bot token was revoked; the installation is removed');
      });
    }),
};
