import { z } from 'zod';
import { causeIds } from './causes/ids.ts';

/** The contract of `contract.ts` for data that crosses a border: ingest, stored drafts, other programs. */
const nullable = <T extends z.ZodType>(schema: T): z.ZodNullable<T> => z.nullable(schema);

const attempt = z.object({
  queueId: nullable(z.string()),
  recipientDomain: nullable(z.string()),
  remoteMta: nullable(z.string()),
  remoteIp: nullable(z.string()),
  sendingIp: nullable(z.string()),
  smtpCommand: nullable(z.string()),
  at: nullable(z.string()),
  rawAt: nullable(z.string()),
  delaySeconds: nullable(z.number()),
  attempts: nullable(z.number()),
});
const wait = z.object({
  minSeconds: z.number(),
  maxSeconds: z.number(),
  basis: z.enum(['stated', 'documented', 'observed', 'typical']),
  source: z.string(),
});
const step = z.object({ who: z.enum(['sender', 'receiver', 'recipient']), do: z.string(), why: z.string() });
const cause = z.enum(causeIds);

const explanationFields = {
  outcome: z.enum(['deferred', 'failed', 'delivered', 'not-a-reply']),
  direction: z.enum(['outbound', 'inbound', 'unknown']),
  format: z.string(),
  reply: nullable(
    z.object({ code: nullable(z.number().int()), enhancedStatusCode: nullable(z.string()), text: z.string() }),
  ),
  attempt,
  provider: nullable(z.object({ id: z.string(), name: z.string() })),
  cause: nullable(cause),
  confidence: z.enum(['high', 'medium', 'low']),
  alternatives: z.array(z.object({ cause, tellApart: z.string() })),
  action: z.enum(['none', 'watch', 'act']),
  owner: nullable(z.enum(['sender', 'receiver', 'recipient', 'either'])),
  wait: nullable(wait),
  retryAfterSeconds: nullable(z.number()),
  truncated: z.boolean(),
  evidence: z.array(z.object({ start: z.number().int(), end: z.number().int(), says: z.string() })),
  signature: nullable(z.string()),
  summary: z.string(),
  steps: z.array(step),
  avoid: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.url({ protocol: /^https$/ }) })),
};

/** One explanation; further keys are let through, as the contract allows them. */
export const explanationSchema: z.ZodType = z.looseObject({
  ...explanationFields,
  others: z.array(z.looseObject({ ...explanationFields, others: z.array(z.unknown()) })),
});
