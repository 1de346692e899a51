import { z } from 'zod';
import type { Choice } from '../../control/elements.ts';
import type { SocketMode } from '../../delivery/socket-mode.ts';
import type { Actor } from '../../world/interactions.ts';
import type { View } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { teamOf, userOf } from '../../world/world.ts';

/** What the page can ask for by `POST /sandbox/<name>`: it reads the body itself and gives what goes back. */
export interface DeedContext {
  world: World;
  sockets: SocketMode;
}
export type Deed = (context: DeedContext, body: unknown) => unknown;

/** Names the person and the workspace; each may be left out. */
export const who: { team: z.ZodOptional<z.ZodString>; user: z.ZodOptional<z.ZodString> } = {
  team: z.string().optional(),
  user: z.string().optional(),
};

export function actorOf(world: World, given: { team?: string | undefined; user?: string | undefined }): Actor {
  const team = teamOf(world, given.team);
  return { world, team, user: userOf(team, given.user) };
}

/** A value that somebody chose, and those of the elements around it by `block_id.action_id`. */
export const choice: z.ZodType<Choice> = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()),
  z.null(),
]);
export const state: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Choice>>> = z
  .record(z.string(), choice)
  .default({});

/** An open modal or the Home tab of the actor. */
export function viewOf({ team, user }: Actor, id: string): View {
  const home = team.homes.get(user.id);
  const all = [...(team.modals.get(user.id) ?? []), ...(home ? [home] : [])];
  const found = all.find(view => view.id === id);
  if (!found) throw new Error(`The view ${id} is not open any more.`);
  return found;
}
