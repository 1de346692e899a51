import { userObject } from '../world/shapes.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'users.info',
  token: 'bot',
  scopes: ['users:read'],
  does: 'Describes one person, with time zone and admin flags.',
  doesNot: 'E-mail addresses (`users:read.email`), status, pictures.',
  run: ({ team, args }) => {
    const user = team.users.get(args.required('user'));
    return user ? { user: userObject(user) } : fail('user_not_found');
  },
};
