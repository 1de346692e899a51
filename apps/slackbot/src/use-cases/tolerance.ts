/** Answers need no store. What the store adds (settings, dedupe) falls back to something safe when it is away. */
import type { WorkspaceStore } from '../store/port.ts';
import type { ChannelSettings } from '../store/records.ts';
import type { Log } from './ports.ts';

/** A store that hangs must not hold up an answer. */
const patienceMs = 1_500;

export async function within<T>(work: Promise<T>, otherwise: T, log: Log, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    log.warn(
      { why: error instanceof Error ? error.message : String(error), what },
      'the store did not help; going on without',
    );
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

export type Audience = Pick<ChannelSettings, 'answers' | 'digests' | 'changedBy'>;

/** Without the store the channel's own wish is not known: then nothing is shown to others and nothing is read unasked. */
const cautious: Audience = { answers: 'private', digests: false, changedBy: 'admins' };

export const audienceOf = (memory: WorkspaceStore, channel: string, log: Log): Promise<Audience> =>
  within<Audience>(memory.settings.get(channel), cautious, log, 'settings');

/** At least ten minutes, shared by replicas; Slack delivers again after up to five. */
const claimMs = 3_600_000;
const mostLocal = 5_000;
const local = new Map<string, number>();

/**
 * True for the first who asks, among all replicas; in this process alone while the store is away. `holder` is the
 * request's key, so that a request that is taken up after a crash gets its own claim back.
 */
export async function claimOnce(memory: WorkspaceStore, key: string, holder: string, log: Log): Promise<boolean> {
  const full = `${memory.id}/${key}`;
  const answer = await within<boolean | null>(memory.claims.claim(key, claimMs, holder), null, log, 'claim');
  if (answer !== null) return answer;
  const now = Date.now();
  if ((local.get(full) ?? 0) > now) return false;
  if (local.size >= mostLocal) local.clear();
  local.set(full, now + claimMs);
  return true;
}

/** Gives a claim back after a failure that left nothing behind, so that asking again works. */
export async function release(memory: WorkspaceStore, key: string, log: Log): Promise<void> {
  local.delete(`${memory.id}/${key}`);
  await within<void>(memory.claims.release(key), undefined, log, 'release');
}
