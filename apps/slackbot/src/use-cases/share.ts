import { context, notice, privateAnswer } from '../messages/answers.ts';
import { actions, button } from '../messages/buttons.ts';
import type { Message } from '../messages/message.ts';
import { plain } from '../messages/plain.ts';
import { rich, section } from '../messages/rich.ts';
import { UncertainPost } from '../slack/errors.ts';
import type { Call, Private } from './ports.ts';
import { explainFailure, type Published, publish } from './publish.ts';
import { subjectFromValue } from './subject.ts';
import { claimOnce, release } from './tolerance.ts';

export interface Click {
  channel: string;
  /** The private message that was clicked. */
  messageTs: string;
  value: string;
}

const tooOld: Message = notice('That was too long ago: I no longer have the reply. Paste it again.');

/** Shows a private answer to the channel, once however often it is clicked. Addresses are masked. */
export async function share(call: Call, click: Click, reply: Private): Promise<void> {
  const { memory, log } = call;
  const subject = await subjectFromValue(memory, click.value);
  if (!subject) return reply.tell(tooOld);
  const claim = `share:${click.channel}:${click.messageTs}`;
  if (!(await claimOnce(memory, claim, call.key, log))) return;
  let posted: Published;
  try {
    posted = await publish({ ...call, key: `${claim}:${call.key}` }, click.channel, subject);
  } catch (error) {
    if (!(error instanceof UncertainPost)) await release(memory, claim, log);
    return reply.tell(notice(await explainFailure(call, click.channel, error)));
  }
  await reply.replace(shared([click.channel, posted.headlineTs, posted.threadTs ?? '', claim, click.value].join('|')));
}

/** Takes a shared answer back and gives the private one again. */
export async function undoShare(call: Call, value: string, reply: Private): Promise<void> {
  const [channel = '', headlineTs = '', threadTs = '', claim = '', ...rest] = value.split('|');
  try {
    if (threadTs) await call.slack.remove({ channel, ts: threadTs });
    await call.slack.remove({ channel, ts: headlineTs });
  } catch (error) {
    return reply.tell(notice(await explainFailure(call, channel, error)));
  }
  await release(call.memory, claim, call.log);
  const subject = await subjectFromValue(call.memory, rest.join('|'));
  await reply.replace(
    subject
      ? privateAnswer(subject, { shareable: true, note: 'Taken back. Only you see this.' })
      : notice('Taken back. The channel no longer shows it.'),
  );
}

const shared = (undo: string): Message => ({
  text: plain('✅ Shared to the channel, addresses masked.'),
  blocks: [
    rich(section('✅ Shared to the channel, addresses masked.')),
    actions(button('undo_share', 'Undo', undo)),
    context('Undo removes both messages.'),
  ],
});
