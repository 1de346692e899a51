import { explain } from '@smtp451/core';
import { privateAnswer, worthShowing } from '../messages/answers.ts';
import { nonsense } from '../messages/help.ts';
import type { CommandReply } from '../slack/private.ts';
import type { Call, Private } from './ports.ts';
import { explainFailure, publish } from './publish.ts';
import { subjectOf } from './subject.ts';
import { audienceOf } from './tolerance.ts';

export interface Ask {
  channel: string | null;
  input: string;
  private: boolean;
}

/** Who sees the answer; a reason that the person should know is said with it. */
type Audience = { kind: 'public' } | OnlyYou;
interface OnlyYou {
  kind: 'private';
  note: string | null;
  shareable: boolean;
}

/** Answers what somebody typed or pasted: in the channel where it may be, otherwise to that person alone. */
export async function answerReply(call: Call, ask: Ask, reply: Private & Partial<CommandReply>): Promise<void> {
  const found = explain(ask.input);
  if (found.outcome === 'not-a-reply') return reply.tell(nonsense(found));
  const early = earlyChoice(call, ask, worthShowing(found));
  if (early) return tellPrivately(call, ask, reply, early);
  // Everything from here may take longer than Slack waits for an acknowledgement.
  await reply.hurry?.();
  const audience = await lateChoice(call, ask.channel ?? '');
  if (audience.kind === 'private') return tellPrivately(call, ask, reply, audience);
  await answerPublicly(call, ask.channel ?? '', ask, reply);
}

/** What can be decided without asking anybody: then the answer travels in the acknowledgement, and cannot get lost by itself. */
function earlyChoice({ slack }: Call, ask: Ask, worth: boolean): OnlyYou | null {
  if (ask.channel === null) return { kind: 'private', note: null, shareable: false };
  if (ask.private) return { kind: 'private', note: null, shareable: true };
  if (!worth)
    return {
      kind: 'private',
      note: 'Only you see this, because I am not sure enough to tell the channel.',
      shareable: true,
    };
  const is = slack.rememberedMembership(ask.channel);
  return is === null || is.kind === 'member' ? null : { kind: 'private', note: whyNotMember(is), shareable: true };
}

async function lateChoice({ slack, memory, log }: Call, channel: string): Promise<Audience> {
  const [{ answers }, is] = await Promise.all([audienceOf(memory, channel, log), slack.membership(channel)]);
  if (answers === 'private')
    return { kind: 'private', note: 'Only you see this: answers are private in this channel.', shareable: true };
  if (is.kind === 'member') return { kind: 'public' };
  return { kind: 'private', note: whyNotMember(is), shareable: true };
}

function whyNotMember(
  is: { kind: 'not-member' | 'member' } | { kind: 'unknown'; missingScope: string | null },
): string {
  if (is.kind !== 'unknown')
    return 'Only you see this, because I am not in this channel. /invite @smtp451 to let the channel see answers.';
  return is.missingScope
    ? `Only you see this, because I lack the permission ${is.missingScope} to see whether I am in this channel.`
    : 'Only you see this, because Slack did not say whether I am in this channel.';
}

async function tellPrivately(call: Call, ask: Ask, reply: Private, audience: OnlyYou): Promise<void> {
  const subject = await subjectOf(call, ask.input, 'private');
  await reply.tell(privateAnswer(subject, audience));
}

async function answerPublicly(call: Call, channel: string, ask: Ask, reply: Private): Promise<void> {
  try {
    const published = await publish(call, channel, await subjectOf(call, ask.input, 'public'));
    if (published.threadTs !== null) return;
    await tellPrivately(call, ask, reply, {
      kind: 'private',
      note: published.uncertain
        ? 'The channel has the headline; Slack did not confirm the explanation in its thread, so here it is, too.'
        : 'The channel has the headline; Slack did not take the explanation into its thread, so here it is.',
      shareable: false,
    });
  } catch (error) {
    const why = await explainFailure(call, channel, error);
    await tellPrivately(call, ask, reply, { kind: 'private', note: `Only you see this. ${why}`, shareable: true });
  }
}
