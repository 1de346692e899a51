import { z } from 'zod';
import { install as give } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, who } from './deed.ts';

/** Gives the app to a workspace without the detour over the install page. */
export const install: Deed = ({ world }, body) => {
  give(world, actorOf(world, z.object(who).parse(body)).team, world.app.scopes);
};
