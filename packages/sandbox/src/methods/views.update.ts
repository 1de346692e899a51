import { findView, replaceView } from '../world/views.ts';
import { viewOf } from './content.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'views.update',
  token: 'bot',
  scopes: [],
  does: 'Replaces an open view, by `view_id` or `external_id`; a stale `hash` is refused.',
  run: ({ world, team, args }) => {
    const viewId = args.string('view_id');
    const externalId = args.string('external_id');
    const found = findView(team, { ...(viewId ? { viewId } : {}), ...(externalId ? { externalId } : {}) });
    if (!found) return fail('not_found');
    const view = viewOf(args, found.view.type);
    if (args.has('hash') && args.string('hash') !== found.view.hash) fail('hash_conflict');
    return { view: replaceView(world, team, found.view.id, view) };
  },
};
