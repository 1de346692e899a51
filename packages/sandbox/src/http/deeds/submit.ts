import { z } from 'zod';
import { submitView } from '../../control/people.ts';
import type { Deed } from './deed.ts';
import { actorOf, state, viewOf, who } from './deed.ts';

const shape = z.object({ ...who, viewId: z.string(), state });

/** A modal's submit button. */
export const submit: Deed = ({ world }, body) => {
  const given = shape.parse(body);
  const actor = actorOf(world, given);
  return submitView(actor, viewOf(actor, given.viewId), given.state);
};
