import { publicHeadline, type Subject, threadExplanation } from '../messages/answers.ts';
import { faultOf, refusalSentence, UncertainPost } from '../slack/errors.ts';
import type { Call } from './ports.ts';
import { within } from './tolerance.ts';

export interface Published {
  channel: string;
  headlineTs: string;
  /** Null where the explanation is not known to stand in the thread. */
  threadTs: string | null;
  /** It may stand there all the same. */
  uncertain: boolean;
}

/** The headline into the channel and the explanation into its thread. Never broadcast. */
export async function publish(call: Call, channel: string, subject: Subject): Promise<Published> {
  const { slack, key, user } = call;
  const headlineTs = await slack.post({ channel, message: publicHeadline(subject, user.name), key: `${key}:headline` });
  try {
    const threadTs = await slack.post({
      channel,
      threadTs: headlineTs,
      message: threadExplanation(subject),
      key: `${key}:thread`,
    });
    return { channel, headlineTs, threadTs, uncertain: false };
  } catch (error) {
    call.log.warn({ fault: faultOf(error) }, 'the explanation did not reach the thread');
    return { channel, headlineTs, threadTs: null, uncertain: error instanceof UncertainPost };
  }
}

/** Why a post failed, in words for the person who asked; an uncertain one is noted for the App Home. */
export async function explainFailure(call: Call, channel: string, error: unknown): Promise<string> {
  if (error instanceof UncertainPost) {
    const { memory, user, log } = call;
    await within<void>(
      memory.audit.add({ by: user.id, channel, action: 'uncertain-post', detail: error.message }),
      undefined,
      log,
      'audit',
    );
    return 'Slack did not confirm my post, and I may not look whether it is there. Ask again only if you do not see it.';
  }
  const fault = faultOf(error);
  call.log.warn({ fault }, 'a post failed');
  if (fault.kind === 'rate-limited') return 'Slack takes no more messages for this channel at the moment.';
  const known = fault.kind === 'refused' ? refusalSentence(fault.error, fault.neededScope, 'smtp451') : null;
  return known ?? `Slack did not take my post (${fault.error}). Try again in a minute.`;
}
