import { z } from 'zod';
import { closeView } from '../../control/people.ts';
import type { Deed } from './deed.ts';
import { actorOf, viewOf, who } from './deed.ts';

const shape = z.object({ ...who, viewId: z.string() });

/** A modal's cross, its close button, or Escape. */
export const close: Deed = ({ world }, body) => {
  const given = shape.parse(body);
  const actor = actorOf(world, given);
  return closeView(actor, viewOf(actor, given.viewId));
};
