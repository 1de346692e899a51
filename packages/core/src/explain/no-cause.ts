import { rfc3463, rfc5321Replies } from '../causes/common/sources.ts';
import { receiver, sender } from '../causes/common/steps.ts';
import type { Explanation, SourceLink } from '../contract.ts';

/** What an explanation adds to a classification. */
export type Advice = Pick<Explanation, 'wait' | 'summary' | 'steps' | 'avoid' | 'sources'>;

const links = (...sources: readonly SourceLink[]): SourceLink[] =>
  Object.freeze(sources.map(({ title, url }) => Object.freeze({ title, url }))) as SourceLink[];

const accepted: Omit<Advice, 'summary'> = Object.freeze({
  wait: null,
  steps: Object.freeze([
    sender(
      'Do nothing: the message was handed over, and earlier deferrals of it are settled.',
      'A 2xx reply to the message makes the receiving server responsible for it.',
    ),
    sender(
      'If the recipient still misses it, ask them to look in junk mail and to have their provider search for the queue id.',
      'From here on only the receiving side can see where the message went.',
    ),
  ]) as Advice['steps'],
  avoid: Object.freeze(['Do not send it once more to be sure, because it would arrive twice.']) as string[],
  sources: links(rfc5321Replies),
});

const acceptedHere: Omit<Advice, 'summary'> = Object.freeze({
  ...accepted,
  steps: Object.freeze([
    receiver(
      'Do nothing: your server took the message and is responsible for it now.',
      'Follow its queue id in your own log if the recipient misses it.',
    ),
  ]) as Advice['steps'],
});

const nothingFound: Omit<Advice, 'summary'> = Object.freeze({
  wait: null,
  steps: Object.freeze([
    sender(
      'Paste the server’s whole reply, such as: 451 4.7.1 Greylisted, please try again in 300 seconds.',
      'The three-digit reply code, the enhanced status code and the words together name the cause.',
    ),
    sender(
      'Or paste the full log line, the bounce message with its headers, or the event from your sending service.',
      'They also tell who answered, for which domain and when, which makes the answer more certain.',
    ),
  ]) as Advice['steps'],
  avoid: Object.freeze([]) as unknown as string[],
  sources: links(rfc5321Replies, rfc3463),
});

export function adviseDelivered(who: string, inbound: boolean): Advice {
  if (inbound) return { ...acceptedHere, summary: 'Your server accepted the message; there is nothing to do.' };
  return { ...accepted, summary: `${who} accepted the message; there is nothing to do.` };
}

/** `reason` says what was seen instead, as one sentence. */
export function adviseNotAReply(reason: string | undefined): Advice {
  return {
    ...nothingFound,
    summary: reason ?? 'There is no SMTP reply in this text, so there is nothing to explain yet.',
  };
}
