import { uninstall } from '../world/installing.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'apps.uninstall',
  token: 'bot',
  scopes: [],
  does: 'Removes the app from the workspace; sends `tokens_revoked` and `app_uninstalled`.',
  run: ({ world, team, args }) => {
    if (args.required('client_id') !== world.app.clientId) fail('invalid_client_id');
    if (args.required('client_secret') !== world.app.clientSecret) fail('bad_client_secret');
    uninstall(world, team);
    return {};
  },
};
