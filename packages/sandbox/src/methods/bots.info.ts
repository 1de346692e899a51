import { botProfile } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'bots.info',
  token: 'bot',
  scopes: ['users:read'],
  does: 'Describes the bot.',
  run: ({ world, team, args }) =>
    args.has('bot') && args.string('bot') !== team.botId ? fail('bot_not_found') : { bot: botProfile(world, team) },
};
