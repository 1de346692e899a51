import { z } from 'zod';
import { openHome } from '../../control/people.ts';
import type { Deed } from './deed.ts';
import { actorOf, who } from './deed.ts';

/** Opening the app's Home tab. */
export const home: Deed = ({ world }, body) => openHome(actorOf(world, z.object(who).parse(body)));
