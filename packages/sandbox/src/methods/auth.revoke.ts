import { revoke } from '../world/installing.ts';
import type { Method } from './method.ts';

export const method: Method = {
  name: 'auth.revoke',
  token: 'bot',
  scopes: [],
  does: 'Revokes the bot token (`test` only says so) and sends `tokens_revoked`.',
  run: ({ world, team, args }) => {
    if (!args.boolean('test')) revoke(world, team);
    return { revoked: !args.boolean('test') };
  },
};
