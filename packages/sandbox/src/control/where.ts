import type { Actor } from '../world/interactions.ts';
import type { Channel } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { channelOf, teamOf, userOf } from '../world/world.ts';

/** Who acts, and in which workspace; without them the first person of the first workspace. */
export interface Who {
  /** Id, name or domain. */
  team?: string;
  /** Id or handle. */
  user?: string;
}

/** The same, and where; without it #mail-ops. */
export interface Where extends Who {
  /** Id or name, with or without `#`. */
  channel?: string;
}

export function actorAs(world: World, { team: which, user }: Who = {}): Actor {
  const team = teamOf(world, which);
  return { world, team, user: userOf(team, user) };
}

export function actorAt(world: World, where: Where = {}): Actor & { channel: Channel } {
  const actor = actorAs(world, where);
  return { ...actor, channel: channelOf(actor.team, where.channel) };
}
