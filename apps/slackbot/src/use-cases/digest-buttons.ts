import { redact } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';
import { notice } from '../messages/answers.ts';
import { digestCsv } from '../messages/digest-csv.ts';
import { clip, limits } from '../messages/limits.ts';
import { plain } from '../messages/plain.ts';
import { preformatted, rich, section } from '../messages/rich.ts';
import type { Call, Private } from './ports.ts';
import { explainFailure } from './publish.ts';
import { claimOnce, release } from './tolerance.ts';

const gone = notice('I no longer have that digest. Drop the file again.');

/** The digest as a CSV file in its thread; as text to the person where `files:write` is missing. */
export async function exportCsv(
  call: Call,
  at: { id: string; channel: string; threadTs: string },
  reply: Private,
): Promise<void> {
  const record = await call.memory.digests.byId(at.id);
  if (!record || record.channel !== at.channel) return reply.tell(gone);
  const csv = digestCsv(JSON.parse(record.report) as DigestReport);
  const claim = `csv:${at.id}`;
  if (!(await claimOnce(call.memory, claim, call.key, call.log)))
    return reply.tell(notice('The CSV file stands in the thread already.'));
  try {
    const file = { name: 'deferrals.csv', title: `Deferrals: ${redact(record.title)}`, text: csv };
    if (await call.slack.upload({ channel: at.channel, threadTs: at.threadTs }, file)) return;
    await release(call.memory, claim, call.log);
    await reply.tell({
      text: plain('The CSV, as text: I lack the permission files:write to attach it.'),
      blocks: [
        rich(
          section('I lack the permission files:write to attach a file, so here is the CSV to copy:'),
          preformatted(csv),
        ),
      ],
    });
  } catch (error) {
    await release(call.memory, claim, call.log);
    await reply.tell(notice(await explainFailure(call, at.channel, error)));
  }
}

/** The first lines that were not understood, addresses masked, to the person who asks. */
export async function showUnread(call: Call, at: { id: string; channel: string }, reply: Private): Promise<void> {
  const record = await call.memory.digests.byId(at.id);
  if (!record || record.channel !== at.channel) return reply.tell(gone);
  const { unread, unreadExamples } = JSON.parse(record.report) as DigestReport & { unreadExamples?: string[] };
  const lines = unreadExamples ?? [];
  if (lines.length === 0)
    return reply.tell(notice(`${unread} lines or parts hold no delivery attempt. I kept no example of them.`));
  await reply.tell({
    text: clip(
      plain(`${unread} lines or parts hold no delivery attempt that I understand. ${redact(lines.join(' · '))}`),
      limits.text,
    ),
    blocks: [
      rich(
        section(`${unread} lines or parts hold no delivery attempt that I understand. The first of them:`),
        preformatted(redact(lines.join('\n'))),
      ),
    ],
  });
}
