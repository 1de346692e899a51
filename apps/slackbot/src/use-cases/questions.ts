import { notice } from '../messages/answers.ts';
import type { Message } from '../messages/message.ts';
import { answerQuestion, type Question } from '../messages/questions.ts';
import { isGone, UncertainPost } from '../slack/errors.ts';
import type { Call, Place, Private, Slack } from './ports.ts';
import { explainFailure } from './publish.ts';
import { fromValue } from './subject.ts';
import { claimOnce, release, within } from './tolerance.ts';

export interface QuestionClick {
  question: Question;
  value: string;
  channel: string;
  messageTs: string;
  /** Null where the answer itself is private: then so is this. */
  threadTs: string | null;
}

/** Answers a button below an explanation: in the thread, once for everybody; below a private answer, privately. */
export async function askQuestion(call: Call, click: QuestionClick, reply: Private): Promise<void> {
  const known = await fromValue(call.memory, click.value);
  if (!known) return reply.tell(notice('That was too long ago: I no longer have the reply. Paste it again.'));
  const message = answerQuestion(click.question, known.found, known.input);
  if (click.threadTs === null) return reply.tell(message);
  const { memory, log, slack } = call;
  const { channel, messageTs, threadTs, question } = click;
  const before = await within(memory.answers.find(channel, messageTs, question), null, log, 'answer');
  const claim = `${question}:${channel}:${messageTs}`;
  try {
    if (before && (await updated(slack, { channel, ts: before.postedTs }, message))) return;
    if (before) await release(memory, claim, log);
    if (!(await claimOnce(memory, claim, call.key, log))) return;
    const postedTs = await slack.post({ channel, threadTs, message, key: claim });
    await within<void>(
      memory.answers.save({ channel, messageTs, intent: question, postedChannel: channel, postedTs, threadTs }),
      undefined,
      log,
      'answer',
    );
  } catch (error) {
    if (!(error instanceof UncertainPost)) await release(memory, claim, log);
    await reply.tell(notice(await explainFailure(call, channel, error)));
  }
}

/** False where somebody deleted it: then it is answered anew. */
async function updated(slack: Slack, place: Place, message: Message): Promise<boolean> {
  try {
    await slack.update(place, message);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
