import { explain } from '@smtp451/core';
import { threadAnswer } from '../messages/answers.ts';
import type { Asked } from './answer-message.ts';
import type { Call } from './ports.ts';
import { subjectOf } from './subject.ts';
import { within } from './tolerance.ts';

/** Somebody edited a message that was explained: the answer follows. What was not explained before stays unanswered. */
export async function answerEdited(call: Call, asked: Asked): Promise<void> {
  const { memory, slack, log } = call;
  const before = await within(memory.answers.find(asked.channel, asked.messageTs, 'explain'), null, log, 'answer');
  if (!before || explain(asked.text).outcome === 'not-a-reply') return;
  await slack.update(
    { channel: before.postedChannel, ts: before.postedTs },
    threadAnswer(await subjectOf(call, asked.text, 'public')),
  );
}
