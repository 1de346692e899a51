import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import type { Block, Message } from '../messages/message.ts';
import { faultOf, UncertainPost } from './errors.ts';
import { findByKey } from './lookup.ts';

/** The name under which a post's key travels, so that the post can be found again. */
export const metadataType = 'smtp451_post';

export interface Place {
  channel: string;
  threadTs?: string | undefined;
}

export interface Post extends Place {
  message: Message;
  /** The same key is never posted twice, as far as the channel's history can show. */
  key: string;
  /** Look before the first attempt: an earlier process began to post it and may have got through before it died. */
  mayStandAlready?: boolean;
  /** Nothing is sent after this (milliseconds), when somebody else may have taken the work up. */
  until?: number | undefined;
}

const mostTries = 3;
const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/**
 * Posts exactly once and gives the `ts`. Where Slack's answer is lost, the channel's history decides; where it cannot
 * be read, throws `UncertainPost`. Refused blocks are replaced by the message's simpler ones, and at last by text.
 */
export async function postOnce(client: WebClient, post: Post): Promise<string> {
  const since = Date.now() - (post.mayStandAlready ? 3_600_000 : 5_000);
  let lookFirst = post.mayStandAlready === true;
  const variants = variantsOf(post.message);
  let variant = 0;
  for (let tries = 1; ; tries += 1) {
    if (lookFirst) {
      const found = await findByKey(client, post, post.key, since);
      if (found.kind === 'found') return found.ts;
      if (found.kind === 'unknown') throw new UncertainPost(post.channel, found.why);
    }
    if (post.until !== undefined && Date.now() > post.until)
      throw new Error('The time for this post is over; nothing was sent.');
    try {
      return await send(client, post, variants[variant] ?? null);
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'blocks-refused' && variant < variants.length) {
        variant += 1;
        tries -= 1;
        lookFirst = false;
        continue;
      }
      if ((fault.kind !== 'ambiguous' && fault.kind !== 'never-sent') || tries >= mostTries) throw error;
      lookFirst = fault.kind === 'ambiguous';
      await sleep(300 * tries);
    }
  }
}

/** Changes a message that stands already; changing it twice is harmless, so a lost answer is simply tried again. */
export async function updateMessage(
  client: WebClient,
  place: { channel: string; ts: string },
  message: Message,
): Promise<void> {
  const variants = variantsOf(message);
  let variant = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      const blocks = variants[variant] ?? [];
      await client.chat.update({ ...place, text: message.text, blocks, link_names: false, parse: 'none' } as never);
      return;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'blocks-refused' && variant < variants.length) {
        variant += 1;
        tries -= 1;
        continue;
      }
      if ((fault.kind !== 'ambiguous' && fault.kind !== 'never-sent') || tries >= mostTries) throw error;
      await sleep(300 * tries);
    }
  }
}

const variantsOf = (message: Message): Block[][] => [message.blocks, ...(message.simpler ?? [])];

/** `blocks: null` sends the text alone, literally. Nothing is unfurled, linked, or broadcast to the channel. */
async function send(client: WebClient, post: Post, blocks: Block[] | null): Promise<string> {
  const answer = await client.chat.postMessage({
    channel: post.channel,
    text: post.message.text,
    ...(blocks ? { blocks } : {}),
    ...(post.threadTs ? { thread_ts: post.threadTs } : {}),
    metadata: { event_type: metadataType, event_payload: { key: post.key } },
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  } as unknown as ChatPostMessageArguments);
  if (!answer.ts) throw new Error('chat.postMessage gave no ts.');
  return answer.ts;
}
