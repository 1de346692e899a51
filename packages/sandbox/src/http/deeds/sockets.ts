import { z } from 'zod';
import type { Deed } from './deed.ts';

const shape = z.object({
  do: z.enum(['warning', 'refresh_requested', 'link_disabled', 'cut']),
  all: z.boolean().default(false),
});

/** Asks the app's sockets to reconnect, or cuts them. */
export const sockets: Deed = ({ sockets: socketMode }, body) => {
  const given = shape.parse(body);
  if (given.do === 'cut') socketMode.cut();
  else socketMode.disconnect(given.do, { all: given.all });
  return { ok: true, connections: socketMode.count };
};
