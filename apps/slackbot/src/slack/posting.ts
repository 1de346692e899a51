import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import type { Block, Message } from '../messages/message.ts';
import { faultOf, UncertainPost } from './errors.ts';
import { findByKey, metadataType, type Place } from './lookup.ts';
import { sleep } from './patience.ts';

export interface Post extends Place {
  message: Message;
  /** The same key is never posted twice, as far as the channel's history can show. */
  key: string;
  /** Look before the first attempt: an earlier process began to post it and may have got through before it died. */
  mayStandAlready?: boolean;
  /** Nothing is sent after this (milliseconds), when somebody else may have taken the work up. */
  until?: number | undefined;
  /** It cannot stand from before this (milliseconds); an hour ago where nobody knows better. */
  since?: number | undefined;
}

const mostTries = 3;

/**
 * Posts exactly once and gives the `ts`. Where Slack's answer is lost, the channel's history decides; where it cannot
 * be read, throws `UncertainPost`. Refused blocks are replaced by the message's simpler ones, and at last by text.
 */
export async function postOnce(client: WebClient, post: Post): Promise<string> {
  const since = post.mayStandAlready ? (post.since ?? Date.now() - 3_600_000) : Date.now() - 5_000;
  const before = post.mayStandAlready ? await standing(client, post, since) : null;
  if (before !== null) return before;
  for (let tries = 1; ; tries += 1) {
    try {
      return await simplestTaken(post.message, blocks => send(client, post, blocks));
    } catch (error) {
      const { kind } = faultOf(error);
      if (kind !== 'ambiguous' && kind !== 'never-sent') throw error;
      await sleep(300 * tries);
      const there = kind === 'ambiguous' ? await standing(client, post, since) : null;
      if (there !== null) return there;
      if (tries >= mostTries) throw error;
    }
  }
}

/** Changes a message that stands already; changing it twice is harmless, so a lost answer is simply tried again. */
export async function updateMessage(
  client: WebClient,
  place: { channel: string; ts: string },
  message: Message,
): Promise<void> {
  const { text } = message;
  for (let tries = 1; ; tries += 1) {
    try {
      await simplestTaken(message, blocks =>
        client.chat.update({ ...place, text, blocks: blocks ?? [], link_names: false, parse: 'none' } as never),
      );
      return;
    } catch (error) {
      const { kind } = faultOf(error);
      if ((kind !== 'ambiguous' && kind !== 'never-sent') || tries >= mostTries) throw error;
      await sleep(300 * tries);
    }
  }
}

/** Takes a message back. One that is gone already, perhaps by an attempt whose answer got lost, is taken back, too. */
export async function removeMessage(client: WebClient, place: { channel: string; ts: string }): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.chat.delete({ ...place });
      return;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'refused' && fault.error === 'message_not_found') return;
      if ((fault.kind !== 'ambiguous' && fault.kind !== 'never-sent') || tries >= mostTries) throw error;
      await sleep(300 * tries);
    }
  }
}

/** The post's `ts` where it stands, null where it does not. Throws `UncertainPost` where nobody can tell. */
async function standing(client: WebClient, post: Post, since: number): Promise<string | null> {
  const found = await findByKey(client, post, post.key, since);
  if (found.kind === 'unknown') throw new UncertainPost(post.channel, found.why);
  return found.kind === 'found' ? found.ts : null;
}

/** Tries the message's blocks, then its simpler ones, then none, as long as it is the blocks that are refused. */
export async function simplestTaken<T>(message: Message, attempt: (blocks: Block[] | null) => Promise<T>): Promise<T> {
  for (const blocks of [message.blocks, ...(message.simpler ?? [])]) {
    try {
      return await attempt(blocks);
    } catch (error) {
      if (faultOf(error).kind !== 'blocks-refused') throw error;
    }
  }
  return attempt(null);
}

/** `blocks: null` sends the text alone, literally. Nothing is unfurled, linked, or broadcast to the channel. */
async function send(client: WebClient, post: Post, blocks: Block[] | null): Promise<string> {
  if (post.until !== undefined && Date.now() > post.until) {
    throw new Error('The time for this post is over; nothing was sent.');
  }
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
