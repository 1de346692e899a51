import { z } from 'zod';
import { seenMessage, useMessageElement, useViewElement } from '../../control/people.ts';
import { channelOf } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, choice, state, viewOf, who } from './deed.ts';

const shape = z.object({
  ...who,
  channel: z.string().optional(),
  ts: z.string().optional(),
  viewId: z.string().optional(),
  blockId: z.string().optional(),
  actionId: z.string(),
  choice: choice.optional(),
  state,
});

/** A button, menu or picker, in a message (`channel`, `ts`) or in a view (`viewId`). */
export const action: Deed = ({ world }, body) => {
  const given = shape.parse(body);
  const actor = actorOf(world, given);
  const use = {
    actionId: given.actionId,
    state: given.state,
    ...(given.blockId ? { blockId: given.blockId } : {}),
    ...(given.choice === undefined ? {} : { choice: given.choice }),
  };
  if (given.viewId !== undefined) return useViewElement(actor, viewOf(actor, given.viewId), use);
  const channel = channelOf(actor.team, given.channel);
  return useMessageElement(actor, channel, seenMessage(actor, channel, given.ts ?? ''), use);
};
