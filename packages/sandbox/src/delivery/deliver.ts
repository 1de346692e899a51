import { setTimeout as wait } from 'node:timers/promises';
import type { AppDelivery } from '../world/log.ts';
import type { Json, Team } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Answer, EnvelopeKind } from './transport.ts';

/**
 * Sends a payload to the app and logs it. Events that are not acknowledged come again (at once, after one minute, after
 * five); commands and interactions do not: their sender is told instead. Resolves after the first attempt.
 */
export async function deliver(world: World, team: Team, kind: EnvelopeKind, payload: Json): Promise<Answer> {
  const entry = world.log.addDelivery({
    at: world.now(),
    kind,
    teamId: team.id,
    payload,
    attempts: [],
    acknowledged: false,
    response: null,
  });
  const first = await attempt(world, entry, 0);
  if (first.result !== 'acknowledged' && kind === 'events_api') void track(world, retry(world, entry));
  return first;
}

/** Keeps a promise among those that `idle()` waits for. */
export function track<T>(world: World, promise: Promise<T>): Promise<T> {
  const settled: Promise<unknown> = promise.then(
    () => world.inFlight.delete(settled),
    () => world.inFlight.delete(settled),
  );
  world.inFlight.add(settled);
  return promise;
}

async function attempt(world: World, entry: AppDelivery, number: number): Promise<Answer> {
  const from = performance.now();
  const { kind, payload } = entry;
  const answer = await world.transport.send({
    kind,
    payload,
    retry: number,
    retryReason: number === 0 ? '' : 'timeout',
  });
  const taken = answer.result === 'acknowledged';
  entry.attempts.push(taken ? Math.round((performance.now() - from) * 100) / 100 : null);
  if (taken && !entry.acknowledged) Object.assign(entry, { acknowledged: true, response: answer.response });
  return answer;
}

async function retry(world: World, entry: AppDelivery): Promise<void> {
  let number = 0;
  for (const ms of world.limits.retryMs) {
    try {
      await wait(ms, undefined, { signal: world.closing.signal, ref: false });
    } catch {
      return;
    }
    if ((await attempt(world, entry, ++number)).result === 'acknowledged') return;
  }
}
