import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'api.test',
  token: 'none',
  scopes: [],
  does: 'Echoes its arguments; `error` makes it fail with that error.',
  run: ({ args }) => {
    const error = args.string('error');
    return error ? fail(error, { args: args.all }) : { args: args.all };
  },
};
