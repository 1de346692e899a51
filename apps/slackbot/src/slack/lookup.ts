import type { WebClient } from '@slack/web-api';
import { faultOf } from './errors.ts';
import { patiently } from './patience.ts';

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

/** History is read sparingly: some apps may ask for it once a minute. */
const mostPages = 5;

/** Looks for the post that carries `key` among those since `since` (milliseconds), in its thread or its channel. */
export async function findByKey(client: WebClient, place: Place, key: string, since: number): Promise<Lookup> {
  const options = { channel: place.channel, include_all_metadata: true, limit: 200, oldest: String(since / 1000) };
  try {
    let cursor = '';
    for (let pages = 0; pages < mostPages; pages += 1) {
      const from = cursor ? { ...options, cursor } : options;
      const page = await patiently(() => pageOf(client, place, from));
      const mine = page.messages.find(
        ({ metadata }) => metadata?.event_type === metadataType && metadata.event_payload?.key === key,
      );
      if (mine?.ts) return { kind: 'found', ts: mine.ts };
      if (!page.next) return { kind: 'absent' };
      cursor = page.next;
    }
    return { kind: 'unknown', why: 'too much was written since' };
  } catch (error) {
    const fault = faultOf(error);
    return { kind: 'unknown', why: fault.kind === 'rate-limited' ? 'rate limited' : fault.error };
  }
}

async function pageOf(
  client: WebClient,
  { threadTs }: Place,
  options: { channel: string; include_all_metadata: boolean; limit: number; oldest: string; cursor?: string },
): Promise<{ messages: Kept[]; next: string | null }> {
  const page = threadTs
    ? await client.conversations.replies({ ...options, ts: threadTs })
    : await client.conversations.history(options);
  return {
    messages: page.messages ?? [],
    next: page.has_more ? (page.response_metadata?.next_cursor ?? null) : null,
  };
}
