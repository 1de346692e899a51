import { createView } from '../world/views.ts';
import { changed } from '../world/world.ts';
import { viewOf } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'views.publish',
  token: 'bot',
  scopes: [],
  does: "Sets a person's App Home; a stale `hash` is refused.",
  run: ({ world, team, args }) => {
    const userId = args.required('user_id');
    if (!team.users.has(userId)) fail('invalid_user_id');
    const given = viewOf(args, 'home');
    const before = team.homes.get(userId);
    if (args.has('hash') && before && args.string('hash') !== before.hash) fail('hash_conflict');
    const view = createView(world, team, given, before);
    team.homes.set(userId, view);
    changed(world);
    return { view };
  },
};
