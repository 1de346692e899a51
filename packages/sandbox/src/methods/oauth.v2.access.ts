import { exchangeCode } from '../world/installing.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'oauth.v2.access',
  token: 'none',
  scopes: [],
  does: 'Exchanges a code from the install page for a bot token; the client may identify itself by Basic or in the body.',
  doesNot: 'User tokens, token rotation, PKCE.',
  run: ({ world, args, authorization }) => {
    const basic = /^Basic (.+)$/.exec(authorization)?.[1];
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString('utf8').split(':')
      : [args.string('client_id'), args.string('client_secret')];
    if (id !== world.app.clientId) fail('invalid_client_id');
    if (secret !== world.app.clientSecret) fail('bad_client_secret');
    return exchangeCode(world, args.required('code'), args.string('redirect_uri') ?? null);
  },
};
