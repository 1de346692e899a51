import { type CauseId, causeIds, redact } from '@smtp451/core';
import { notice } from '../messages/answers.ts';
import { type CorrectionOrigin, correctionDialog } from '../messages/dialogs.ts';
import type { Message } from '../messages/message.ts';
import type { Call, Private } from './ports.ts';
import { fromValue } from './subject.ts';

const draftMs = 24 * 3_600_000;

export interface CorrectionClick {
  triggerId: string;
  channel: string | null;
  threadTs: string | null;
  value: string;
}

/** Opens the small form behind *Not right?*. */
export async function openCorrection(call: Call, click: CorrectionClick, reply: Private): Promise<void> {
  const known = await fromValue(call.memory, click.value);
  if (!known) return reply.tell(notice('That was too long ago: I no longer have the reply. Paste it again.'));
  const { found, input } = known;
  const origin: CorrectionOrigin = {
    channel: click.channel,
    threadTs: click.threadTs,
    said: {
      outcome: found.outcome,
      cause: found.cause,
      provider: found.provider?.id ?? null,
      signature: found.signature,
    },
    draft: await call.memory.drafts.put(redact(input), draftMs),
  };
  const opened = await call.slack.openView(click.triggerId, correctionDialog(found, origin));
  if (!opened) await reply.tell(notice('Slack did not open the form. Click “Not right?” again.'));
}

export interface CorrectionForm {
  /** A cause's id, or `unsure`. */
  cause: string;
  provider: string;
  note: string;
}

/** Keeps the correction for the maintainers (`smtp451-bot corrections`) and gives the thanks to show. */
export async function keepCorrection(call: Call, origin: CorrectionOrigin, form: CorrectionForm): Promise<Message> {
  const input = await call.memory.drafts.get(origin.draft);
  if (input === null)
    return notice('The form stood open for too long, and I no longer have the reply. Paste it again.');
  await call.memory.corrections.add({
    channel: origin.channel,
    by: call.user.id,
    at: Date.now(),
    input,
    said: { cause: origin.said.cause, provider: origin.said.provider, signature: origin.said.signature },
    shouldBe: { cause: causeOf(form.cause), provider: redact(form.provider).trim() || null },
    note: redact(form.note).trim(),
  });
  return notice('🙏 Thank you. It is kept for the maintainers, addresses masked; “smtp451-bot corrections” lists it.');
}

const causeOf = (choice: string): CauseId | null => causeIds.find(id => id === choice) ?? null;
