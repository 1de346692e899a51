import { z } from 'zod';
import { seenMessage, useShortcut } from '../../control/people.ts';
import { channelOf } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, who } from './deed.ts';

const shape = z.object({ ...who, callbackId: z.string(), channel: z.string().optional(), ts: z.string().optional() });

/** A message shortcut where a message is named, else a global one. */
export const shortcut: Deed = ({ world }, body) => {
  const { callbackId, channel: name, ts, ...given } = shape.parse(body);
  const actor = actorOf(world, given);
  if (name === undefined || ts === undefined) return useShortcut(actor, callbackId);
  const channel = channelOf(actor.team, name);
  return useShortcut(actor, callbackId, { channel, message: seenMessage(actor, channel, ts) });
};
