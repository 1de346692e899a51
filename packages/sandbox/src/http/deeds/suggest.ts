import { z } from 'zod';
import { suggest as ask, seenMessage } from '../../control/people.ts';
import { channelOf } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, viewOf, who } from './deed.ts';

const shape = z.object({
  ...who,
  viewId: z.string().optional(),
  channel: z.string().optional(),
  ts: z.string().optional(),
  actionId: z.string(),
  typed: z.string(),
});

/** Typing into an external select. */
export const suggest: Deed = async ({ world }, body) => {
  const given = shape.parse(body);
  const actor = actorOf(world, given);
  const view = given.viewId === undefined ? null : viewOf(actor, given.viewId);
  const message = view ? null : seenMessage(actor, channelOf(actor.team, given.channel), given.ts ?? '');
  return { options: await ask(actor, view, view?.blocks ?? message?.blocks ?? [], given.actionId, given.typed) };
};
