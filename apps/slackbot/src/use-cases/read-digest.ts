import type { DigestReport } from '@smtp451/core/digest';
import { readShipped } from '../ingest/shipped.ts';
import { notice } from '../messages/answers.ts';
import { digestMessage } from '../messages/digest.ts';
import type { Message } from '../messages/message.ts';
import { faultOf, UncertainPost } from '../slack/errors.ts';
import { newId } from '../store/ids.ts';
import type { DigestInput, DigestReader, DigestResult } from './digest-port.ts';
import { Progress } from './digest-progress.ts';
import { FileRefused } from './digest-sources.ts';
import type { Call } from './ports.ts';
import { explainFailure } from './publish.ts';
import { claimOnce, release, within } from './tolerance.ts';

export interface DigestAsk {
  channel: string;
  /** The message that is answered, and the thread that it stands in. Null: a message of its own. */
  at: { messageTs: string; threadTs: string } | null;
  title: string;
  /** Asked for once it is clear that nobody else reads the same. May throw `FileRefused`. */
  inputs: () => Promise<readonly DigestInput[]>;
  /** Somebody asked for it, or it is a forwarded e-mail: then “nothing in it” is an answer, too. */
  asked: boolean;
  /** Somebody asked for it: then it is tried again where it failed before. */
  byPerson: boolean;
}

/** Where refusals go: only to whoever dropped the file, or into the thread where that is nobody. */
export type Refuse = (message: Message) => Promise<void>;

/** Reads, shows progress by editing one message, and makes that message the result. One digest a message. */
export async function readDigest(call: Call, reader: DigestReader, ask: DigestAsk, refuse: Refuse): Promise<void> {
  const { memory, log } = call;
  const place = ask.at?.messageTs ?? call.key;
  if (await within(memory.answers.find(ask.channel, place, 'digest'), null, log, 'answer')) return;
  const claim = `digest:${ask.channel}:${place}`;
  if (!(await mine(call, ask, claim))) return;
  const progress = new Progress(call, ask, claim);
  try {
    const result = await reader.read(await ask.inputs(), now => progress.seen(now));
    await progress.settle();
    if (result.kind === 'refused') {
      await giveBack(call, claim);
      return await tellRefusal(result, ask, progress, refuse);
    }
    await show(call, ask, place, result, progress);
  } catch (error) {
    await progress.settle();
    if (!(error instanceof UncertainPost)) await giveBack(call, claim);
    const why = error instanceof FileRefused ? error.message : await explainFailure(call, ask.channel, error);
    await progress.drop();
    await refuse(notice(`📭 ${why}`)).catch((second: unknown) => orLater(call, claim, second));
  }
}

/** A forwarded e-mail has nobody who could be told otherwise: it waits until Slack is back. */
async function orLater({ later, memory, log }: Call, claim: string, error: unknown): Promise<void> {
  const { kind } = faultOf(error);
  const isAway = kind === 'rate-limited' || kind === 'ambiguous' || kind === 'never-sent';
  if (!later || !isAway || error instanceof UncertainPost) throw error;
  await release(memory, claim, log);
  later();
}

/** Who holds the claim on a message whose digest failed. */
const failedBefore = 'failed';

/**
 * Slack tells of one file by several events. One that failed has been told; the others stay silent, and only a person
 * who asks again has it read again.
 */
async function mine({ memory, key, log }: Call, { byPerson }: DigestAsk, claim: string): Promise<boolean> {
  if (await claimOnce(memory, claim, key, log)) return true;
  return byPerson && (await claimOnce(memory, claim, failedBefore, log));
}

async function giveBack({ memory, log }: Call, claim: string): Promise<void> {
  await release(memory, claim, log);
  await claimOnce(memory, claim, failedBefore, log);
}

async function tellRefusal(
  result: DigestResult & { kind: 'refused' },
  ask: DigestAsk,
  progress: Progress,
  refuse: Refuse,
): Promise<void> {
  await progress.drop();
  // A text file without deliveries is nobody's business here, unless somebody asked.
  if (result.refusal === 'not-a-digest' && !ask.asked) return;
  await refuse(notice(`📭 ${result.says}`));
}

async function show(
  call: Call,
  ask: DigestAsk,
  place: string,
  result: DigestResult & { kind: 'read' },
  progress: Progress,
): Promise<void> {
  const id = newId();
  const { report, notes } = result;
  const record = { id, channel: ask.channel, messageTs: place, at: Date.now(), title: ask.title };
  const keep = (postedTs: string | null): Promise<boolean> =>
    within(memoryOf(call, { ...record, postedTs }, report, result.unreadExamples), false, call.log, 'digest');
  const stored = await keep(null);
  const message = digestMessage({ report, title: ask.title, id: stored ? id : null, notes });
  const ts = await progress.finish(message);
  if (stored) await keep(ts);
  await within(rememberDeferrals(call, ask.channel, place, result.summary), undefined, call.log, 'observations');
  const threadTs = ask.at?.threadTs ?? null;
  await within<void>(
    call.memory.answers.save({
      channel: ask.channel,
      messageTs: place,
      intent: 'digest',
      postedChannel: ask.channel,
      postedTs: ts,
      threadTs,
    }),
    undefined,
    call.log,
    'answer',
  );
}

/**
 * So that scheduled summaries and alerts know of it, once, though an event that a crash left behind is read again. What
 * waits is left out: a file says nothing of later.
 */
async function rememberDeferrals({ memory }: Call, channel: string, place: string, summary: string): Promise<void> {
  const { cells, templates, domains } = readShipped(summary, Date.now());
  await memory.ingest.store(channel, {
    id: newId(),
    tokenId: 'digests',
    idempotencyKey: `${channel}/${place}`,
    bodyHash: '',
    receivedAt: Date.now(),
    source: 'digests',
    sequence: null,
    cells,
    templates,
    domains: domains ?? [],
    opened: [],
    closed: [],
  });
}

async function memoryOf(
  { memory }: Call,
  record: { id: string; channel: string; messageTs: string; postedTs: string | null; at: number; title: string },
  report: DigestReport,
  unreadExamples: readonly string[],
): Promise<boolean> {
  await memory.digests.save({ ...record, report: JSON.stringify({ ...report, unreadExamples }) });
  return true;
}
