import type { FetchFunction } from '@slack/web-api';
import type { Message } from '../messages/message.ts';

/** Slack's own word on an answer that it did not take. */
export class ResponseRefused extends Error {
  override readonly name = 'ResponseRefused';
  readonly code: number;
  constructor(code: number) {
    super(`Slack did not take the private answer (${code}).`);
    this.code = code;
  }
}

const mostTries = 3;
const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/**
 * Sends to a `response_url` (5 times within 30 minutes). A message that replaces another may be sent again when the
 * answer is lost; a new one is not, since it would show twice.
 * Source: https://docs.slack.dev/interactivity/handling-user-interaction (checked 2026-11-23).
 */
export async function respond(fetch: FetchFunction, url: string, message: Message, replace: boolean): Promise<void> {
  const bare = { response_type: 'ephemeral', replace_original: replace, text: message.text };
  let body: object = { ...bare, blocks: message.blocks };
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(fetch, url, JSON.stringify(body));
    if (outcome.kind === 'taken') return;
    if (outcome.kind === 'blocks-refused' && 'blocks' in body) {
      body = bare;
      continue;
    }
    const again = outcome.kind === 'later' || (outcome.kind === 'lost' && replace);
    if (!again || tries >= mostTries) throw outcome.error;
    await sleep(outcome.kind === 'later' ? outcome.afterMs : 300 * tries);
  }
}

type Attempt =
  | { kind: 'taken' }
  | { kind: 'later'; afterMs: number; error: Error }
  | { kind: 'blocks-refused' | 'refused' | 'lost'; error: Error };

async function attempt(fetch: FetchFunction, url: string, body: string): Promise<Attempt> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (response.ok) return { kind: 'taken' };
    const error = new ResponseRefused(response.status);
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after') ?? 1);
      return { kind: 'later', afterMs: Math.min(30, seconds || 1) * 1000, error };
    }
    // Slack's own word that it failed. Should the answer show twice after all, one person sees it twice; none is worse.
    if (response.status >= 500) return { kind: 'later', afterMs: 500, error };
    return { kind: (await response.text()).includes('invalid_blocks') ? 'blocks-refused' : 'refused', error };
  } catch (error) {
    return { kind: 'lost', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
