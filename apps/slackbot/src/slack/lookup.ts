import type { WebClient } from '@slack/web-api';
import { faultOf } from './errors.ts';

/** The name under which a post's key travels, so that the post can be found again. */
export const metadataType = 'smtp451_post';

export interface Place {
  channel: string;
  threadTs?: string | undefined;
}

export type Lookup = { kind: 'found'; ts: string } | { kind: 'absent' } | { kind: 'unknown'; why: string };

interface Kept {
  ts?: string;
  metadata?: { event_type?: string; event_payload?: Record<string, unknown> };
}

/** Looks for the post that carries `key` among those since `since` (milliseconds), in its thread or its channel. */
export async function findByKey(client: WebClient, place: Place, key: string, since: number): Promise<Lookup> {
  const options = { channel: place.channel, include_all_metadata: true, limit: 200, oldest: String(since / 1000) };
  try {
    const page = place.threadTs
      ? await client.conversations.replies({ ...options, ts: place.threadTs })
      : await client.conversations.history(options);
    const mine = ((page.messages ?? []) as Kept[]).find(
      ({ metadata }) => metadata?.event_type === metadataType && metadata.event_payload?.key === key,
    );
    if (mine?.ts) return { kind: 'found', ts: mine.ts };
    return page.has_more ? { kind: 'unknown', why: 'too much was written since' } : { kind: 'absent' };
  } catch (error) {
    const fault = faultOf(error);
    return { kind: 'unknown', why: fault.kind === 'rate-limited' ? 'rate limited' : fault.error };
  }
}
