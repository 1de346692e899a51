import { z } from 'zod';
import type { Deed } from './deed.ts';

const hits = {
  method: z.string().optional(),
  channel: z.string().optional(),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
  probability: z.number().min(0).max(1).optional(),
};

const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate-limited'), retryAfterSeconds: z.number().nonnegative(), ...hits }),
  z.object({ kind: z.literal('http'), status: z.int().min(400).max(599), ...hits }),
  z.object({ kind: z.literal('drop-before'), ...hits }),
  z.object({ kind: z.literal('drop-after'), ...hits }),
  z.object({ kind: z.literal('slow'), ms: z.number().nonnegative(), ...hits }),
  z.object({ kind: z.literal('error'), error: z.string(), ...hits }),
  z.object({ kind: z.literal('missing-scope'), scope: z.string(), ...hits }),
  z.object({ kind: z.literal('refuse-blocks'), types: z.array(z.string()), ...hits }),
]);

/** Arms a fault; gives all that are armed. `DELETE /sandbox/faults` clears them. */
export const faults: Deed = ({ world }, body) => {
  world.faults.add(shape.parse(body));
  return { ok: true, faults: world.faults.list() };
};
