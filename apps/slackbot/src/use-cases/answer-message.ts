import { explain } from '@smtp451/core';
import { notice, privateAnswer, threadAnswer } from '../messages/answers.ts';
import { help, nonsense } from '../messages/help.ts';
import type { Message } from '../messages/message.ts';
import { isGone, UncertainPost } from '../slack/errors.ts';
import type { Answer } from '../store/records.ts';
import type { Call, Place } from './ports.ts';
import { explainFailure } from './publish.ts';
import { subjectOf } from './subject.ts';
import { claimOnce, release, within } from './tolerance.ts';

/** A message that somebody wants explained. */
export interface Asked {
  channel: string;
  messageTs: string;
  /** The thread it stands in, or its own `ts`. */
  threadTs: string;
  text: string;
}

/** Only the person sees these: what went wrong, or that there was nothing to explain. */
export type Tell = (message: Message) => Promise<void>;

const intent = 'explain';

/** `answered`: in the thread now; `updated`: it stood there already; `elsewhere`: another delivery is at it. */
export type Answered = 'answered' | 'updated' | 'elsewhere' | 'nothing' | 'failed';

/** One answer a message, in its thread, however often it is asked for or delivered. */
export async function answerMessage(call: Call, asked: Asked, tell: Tell): Promise<Answered> {
  const found = explain(asked.text);
  if (found.outcome === 'not-a-reply') {
    await tell(asked.text.trim() === '' || /^\s*(help|hi|hello|hey)\b/i.test(asked.text) ? help() : nonsense(found));
    return 'nothing';
  }
  const subject = await subjectOf(call, asked.text, 'public');
  const before = await standing(call, asked);
  const did = before && (await update(call, before, threadAnswer(subject), tell));
  if (did && did !== 'gone') return did;
  const claim = `${intent}:${asked.channel}:${asked.messageTs}`;
  if (did === 'gone') await release(call.memory, claim, call.log);
  if (!(await claimOnce(call.memory, claim, call.key, call.log))) return 'elsewhere';
  try {
    const ts = await call.slack.post({
      channel: asked.channel,
      threadTs: asked.threadTs,
      message: threadAnswer(subject),
      key: claim,
    });
    await remember(call, asked, { channel: asked.channel, ts });
    return 'answered';
  } catch (error) {
    if (!(error instanceof UncertainPost)) await release(call.memory, claim, call.log);
    const why = await explainFailure(call, asked.channel, error);
    await tell(
      privateAnswer(await subjectOf(call, asked.text, 'private'), {
        shareable: false,
        note: `Only you see this. ${why}`,
      }),
    );
    return 'failed';
  }
}

/** `gone`: somebody deleted the answer, so another may stand in its place. */
async function update(call: Call, before: Answer, message: Message, tell: Tell): Promise<Answered | 'gone'> {
  try {
    await call.slack.update({ channel: before.postedChannel, ts: before.postedTs }, message);
    return 'updated';
  } catch (error) {
    if (isGone(error)) return 'gone';
    await tell(notice(await explainFailure(call, before.postedChannel, error)));
    return 'failed';
  }
}

const standing = ({ memory, log }: Call, { channel, messageTs }: Asked): Promise<Answer | null> =>
  within<Answer | null>(memory.answers.find(channel, messageTs, intent), null, log, 'answer');

function remember(
  { memory, log }: Call,
  { channel, messageTs, threadTs }: Asked,
  { channel: postedChannel, ts }: Place,
): Promise<void> {
  const answer: Answer = { channel, messageTs, intent, postedChannel, postedTs: ts, threadTs };
  return within<void>(memory.answers.save(answer), undefined, log, 'answer');
}
