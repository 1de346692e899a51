import type { ApiCall, AppDelivery } from '../world/log.ts';
import type { Ephemeral, Message, View } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { channelOf, teamOf } from '../world/world.ts';
import type { Who } from './where.ts';
import { actorAs } from './where.ts';

/** What is to be seen. */
export interface Looking {
  /** Messages of a channel, oldest first, thread replies left out. */
  messages: (channel?: string, team?: string) => Message[];
  /** A thread, parent first. */
  thread: (channel: string, ts: string, team?: string) => Message[];
  /** What only this person was ever shown, oldest first; `visible` leaves out what was replaced or deleted. */
  ephemerals: (given?: Who & { visible?: boolean }) => Ephemeral[];
  /** The person's open modals, top last. */
  modals: (given?: Who) => View[];
  home: (given?: Who) => View | null;
  /** What the bot sent, newest last; `method` filters. */
  calls: (method?: string) => ApiCall[];
  /** What the bot was sent, newest last. */
  deliveries: () => AppDelivery[];
}

export function looking(world: World): Looking {
  const all = (channel: string | undefined, which: string | undefined): Message[] => {
    const team = teamOf(world, which);
    return team.messages.get(channelOf(team, channel).id) ?? [];
  };
  return {
    messages: (channel, team) => all(channel, team).filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts),
    thread: (channel, root, team) =>
      all(channel, team).filter(({ ts, thread_ts }) => ts === root || thread_ts === root),
    ephemerals: (given = {}) => {
      const { user } = actorAs(world, given);
      const shown = given.visible ? [...world.visibleEphemerals.values()] : world.ephemerals;
      return shown.filter(({ to }) => to === user.id);
    },
    modals: given => {
      const { team, user } = actorAs(world, given);
      return team.modals.get(user.id) ?? [];
    },
    home: given => {
      const { team, user } = actorAs(world, given);
      return team.homes.get(user.id) ?? null;
    },
    calls: method => world.log.calls.filter(call => method === undefined || call.method === method),
    deliveries: () => world.log.deliveries,
  };
}
