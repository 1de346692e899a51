import type { FetchFunction } from '@slack/web-api';
import type { Message } from '../messages/message.ts';
import { sleep } from './patience.ts';
import { again } from './whisper.ts';

/** Slack's own word on an answer that it did not take. */
export class ResponseRefused extends Error {
  override readonly name = 'ResponseRefused';
  readonly code: number;
  constructor(code: number) {
    super(`Slack did not take the private answer (${code}).`);
    this.code = code;
  }
}

/** Of the five times that the address works; the rest is for what follows in the same half hour. */
const mostTries = 3;

/**
 * Sends to a `response_url` (5 times within 30 minutes). Where the answer is lost, nobody can tell whether the message
 * stands: there is no id to look for. One that replaces another is simply sent again. A new one is sent once more, too,
 * with a line that says why it may show twice: silence is worse. `replace_original` is no way out, since after a slash
 * command it replaces nothing: https://github.com/slackapi/bolt-python/issues/1268.
 * Source: https://docs.slack.dev/interactivity/handling-user-interaction (both checked 2026-11-23).
 */
export async function respond(fetch: FetchFunction, url: string, message: Message, replace: boolean): Promise<void> {
  let shown = message;
  let withBlocks = true;
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(fetch, url, bodyOf(shown, replace, withBlocks));
    if (outcome.kind === 'taken') return;
    if (outcome.kind === 'blocks-refused' && withBlocks) {
      withBlocks = false;
      continue;
    }
    const repeat = outcome.kind === 'later' || outcome.kind === 'lost';
    const couldBeTwice = outcome.kind === 'lost' && !replace;
    if (!repeat || tries >= (couldBeTwice ? 2 : mostTries)) throw outcome.error;
    if (couldBeTwice) shown = again(message);
    await sleep(outcome.kind === 'later' ? outcome.afterMs : 300 * tries);
  }
}

function bodyOf(message: Message, replace: boolean, withBlocks: boolean): string {
  const bare = { response_type: 'ephemeral', replace_original: replace, text: message.text };
  return JSON.stringify(withBlocks ? { ...bare, blocks: message.blocks } : bare);
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
