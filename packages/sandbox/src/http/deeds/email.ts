import { z } from 'zod';
import { forwardEmail } from '../../world/email.ts';
import { channelOf } from '../../world/world.ts';
import type { Deed } from './deed.ts';
import { actorOf, who } from './deed.ts';

const shape = z.object({
  ...who,
  channel: z.string(),
  raw: z.string(),
  reportPart: z.enum(['attachment', 'inline', 'absent']).default('attachment'),
});

/** An e-mail to the channel's address. */
export const email: Deed = ({ world }, body) => {
  const { raw, reportPart, ...given } = shape.parse(body);
  const { team } = actorOf(world, given);
  return { ts: forwardEmail(world, team, channelOf(team, given.channel), Buffer.from(raw), { reportPart }).ts };
};
