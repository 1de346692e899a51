import { withIds } from './messages.ts';
import type { Json, Team, View } from './types.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** A view as Slack answers it: with ids, hash and state. */
export function createView(world: World, team: Team, given: Json, before?: View): View {
  const id = before?.id ?? world.ids.next('V');
  const view: View = {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: { type: 'plain_text', text: 'View Title', emoji: true },
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...given,
    id,
    team_id: team.id,
    type: given.type === 'home' ? 'home' : 'modal',
    blocks: withIds((given.blocks as Json[] | undefined) ?? []),
    state: { values: {} },
    hash: `${Math.floor(world.now() / 1_000)}.${world.ids.next('H')}`,
    root_view_id: before?.root_view_id ?? id,
    previous_view_id: before?.previous_view_id ?? null,
    app_id: world.app.id,
    app_installed_team_id: team.installation?.orgWide ? team.enterprise?.id : team.id,
    bot_id: team.botId,
  };
  return view;
}

export const modalsOf = (team: Team, userId: string): View[] => {
  const stack = team.modals.get(userId) ?? [];
  team.modals.set(userId, stack);
  return stack;
};

export function openModal(world: World, team: Team, userId: string, given: Json): View {
  const view = createView(world, team, given);
  team.modals.set(userId, [view]);
  changed(world);
  return view;
}

export function pushModal(world: World, team: Team, userId: string, given: Json): View {
  const stack = modalsOf(team, userId);
  const below = stack.at(-1);
  const view = createView(world, team, given);
  if (below) Object.assign(view, { root_view_id: below.root_view_id, previous_view_id: below.id });
  stack.push(view);
  changed(world);
  return view;
}

/** Replaces an open modal or Home tab in place. Gives null where it is not open any more. */
export function replaceView(world: World, team: Team, viewId: string, given: Json): View | null {
  for (const [userId, home] of team.homes) {
    if (home.id !== viewId) continue;
    const view = createView(world, team, given, home);
    team.homes.set(userId, view);
    changed(world);
    return view;
  }
  for (const stack of team.modals.values()) {
    const index = stack.findIndex(({ id }) => id === viewId);
    const before = stack[index];
    if (!before) continue;
    const view = createView(world, team, given, before);
    stack[index] = view;
    changed(world);
    return view;
  }
  return null;
}

export function findView(
  team: Team,
  by: { viewId?: string; externalId?: string },
): { view: View; userId: string } | null {
  const homes: [string, View[]][] = [...team.homes].map(([userId, view]) => [userId, [view]]);
  for (const [userId, views] of [...team.modals, ...homes])
    for (const view of views)
      if ((by.viewId && view.id === by.viewId) || (by.externalId && view.external_id === by.externalId))
        return { view, userId };
  return null;
}
