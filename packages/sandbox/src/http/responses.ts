import { respondAt, responseProblems } from '../world/responding.ts';
import type { Json } from '../world/types.ts';
import { readBody } from './body.ts';
import type { Exchange } from './reply.ts';
import { sendText } from './reply.ts';

/** `/commands/…` and `/actions/…`: the response URLs. Faults for `response_url` strike here too. */
export async function handleResponseUrl(
  { world, request, response }: Exchange,
  teamId: string,
  secret: string,
): Promise<void> {
  const at = world.now();
  const raw = (await readBody(request, world.limits.requestBytes)).toString('utf8');
  let body: Json;
  try {
    body = JSON.parse(raw) as Json;
  } catch {
    return sendText(response, 'invalid_payload', 400);
  }
  const channel = world.responseUrls.get(secret)?.channelId;
  const fault = world.faults.take('response_url', { ...body, channel });
  const log = (status: number, text: string | null) =>
    world.log.addCall({
      at,
      method: 'response_url',
      teamId,
      args: body,
      response:
        text === null
          ? null
          : { ok: status === 200, body: text, ...(status === 200 ? {} : { errors: responseProblems(body) }) },
      httpStatus: status,
      fault: fault?.kind ?? null,
      ms: 0,
    });
  if (fault?.kind === 'drop-before' || fault?.kind === 'drop-after') {
    if (fault.kind === 'drop-after') respondAt(world, secret, body);
    log(0, null);
    return void response.destroy();
  }
  const refused = struck(fault?.kind, fault);
  const answer = refused ?? respondAt(world, secret, body);
  log(answer.status, answer.body);
  if (answer.status === 429 && fault?.kind === 'rate-limited')
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
  sendText(response, answer.body, answer.status);
}

function struck(kind: string | undefined, fault: unknown): { status: number; body: string } | null {
  if (kind === 'rate-limited') return { status: 429, body: 'ratelimited' };
  if (kind === 'http') return { status: (fault as { status: number }).status, body: 'internal_error' };
  if (kind === 'error') return { status: 400, body: (fault as { error: string }).error };
  if (kind === 'refuse-blocks') return { status: 400, body: 'invalid_blocks' };
  return null;
}
