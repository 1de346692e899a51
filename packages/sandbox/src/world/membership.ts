import { membershipEvent } from './events.ts';
import type { Channel, Team } from './types.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** Adds a person or the bot to a channel, with the event. */
export function join(world: World, team: Team, channel: Channel, userId: string, inviter?: string): void {
  if (channel.members.has(userId)) return;
  channel.members.add(userId);
  membershipEvent(world, team, channel, userId, true, inviter);
  changed(world);
}

export function leave(world: World, team: Team, channel: Channel, userId: string): void {
  if (!channel.members.delete(userId)) return;
  membershipEvent(world, team, channel, userId, false);
  changed(world);
}
