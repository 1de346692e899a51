import { inWords, providerName } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';
import { clean, countText, percent, plural, timeText } from '../format.ts';
import { causeLabel } from '../names.ts';
import { nextSteps } from '../next-step.ts';
import { hanging, listed } from './lines.ts';
import type { DigestTextOptions } from './options.ts';

/** How much still waits, since when, until when, from where and for whom. */
export const waitingText = (
  { blastRadius: blast, attempts, untracked }: DigestReport,
  options: DigestTextOptions,
): string => {
  const { bold, width } = options;
  const lost =
    untracked > 0 ? `\n  ${plural(untracked, 'deferral')} could not be followed: no queue id in the input.` : '';
  if (attempts === 0) return '';
  if (blast.recipients === 0) return `${bold('Still waiting')}\n  Nothing that can be followed still waits.${lost}`;
  const oldest =
    blast.oldestPendingSeconds === null ? '' : `; the oldest message for ${inWords(blast.oldestPendingSeconds)}`;
  const expiry = blast.firstExpiryAt === null ? '' : `; the first expires ${timeText(blast.firstExpiryAt)} UTC`;
  const lines = [
    `${plural(blast.recipients, 'recipient')} of ${plural(blast.messages, 'message')}, since ${timeText(blast.since)} UTC${oldest}${expiry}.`,
    `sent by ${listed(blast.senders.map(({ sender, recipients }) => [sender, recipients]))}`,
    `held at ${listed(blast.remoteMtas.map(({ remoteMta, recipients }) => [remoteMta, recipients]))}`,
  ];
  if (blast.pastLifetime > 0)
    lines.push(
      `${plural(blast.pastLifetime, 'recipient')} past the queue lifetime of ${inWords(blast.queueLifetimeSeconds)}: the log of the end is missing.`,
    );
  const shown = lines.filter(line => !line.endsWith(' by ') && !line.endsWith(' at '));
  return `${bold('Still waiting')}\n${shown.map(line => hanging(clean(line), '  ', '  ', width)).join('\n')}${lost}`;
};

const mostFixes = 5;

export const fixFirstList = ({ fixFirst }: DigestReport, { bold, dim, width }: DigestTextOptions): string => {
  if (fixFirst.length === 0) return '';
  const shown = fixFirst.slice(0, mostFixes);
  const steps = nextSteps(shown);
  const lines = shown.map((fix, i) => {
    const accepts =
      fix.providerAccepts === null || fix.provider === null
        ? ''
        : ` ${providerName(fix.provider)} accepts ${percent(fix.providerAccepts)} of attempts.`;
    const says = hanging(clean(`${fix.says}${accepts}`), `  ${i + 1}. `, '     ', width);
    const next = steps[i]!;
    return next === '' ? says : `${says}\n${dim(hanging(next, '     ', '     ', width))}`;
  });
  const more = fixFirst.length - mostFixes;
  if (more > 0) lines.push(dim(`     and ${more} more`));
  return `${bold('Fix first')}\n${lines.join('\n')}`;
};

/** What became of the deferrals that could be followed. */
export const outcomesText = ({ outcomes, outcomesExact }: DigestReport, { bold, dim }: DigestTextOptions): string => {
  const { cleared, pending, bounced, expired, removed } = outcomes;
  if (cleared + pending + bounced + expired + removed === 0) return '';
  const parts = [
    `${countText(cleared)} delivered later`,
    `${countText(pending)} still waiting`,
    `${countText(bounced)} refused later`,
    `${countText(expired)} expired`,
  ];
  if (removed > 0) parts.push(`${countText(removed)} removed from the queue`);
  const gaps = outcomesExact
    ? ''
    : `\n  ${dim('A stretch of the log is missing in between: these may be incomplete.')}`;
  return `${bold('What became of deferred mail')}\n  ${parts.join(' · ')}${gaps}`;
};

/** What the reader's own servers refused, which is in none of the other counts. */
export const inboundText = ({ inbound }: DigestReport, { bold, width }: DigestTextOptions): string => {
  if (inbound.deferred + inbound.failed === 0) return '';
  const causes = inbound.causes.slice(0, 3).map(({ cause, count }) => `${causeLabel(cause)} (${countText(count)})`);
  const why = causes.length === 0 ? '' : `; put off for: ${causes.join(', ')}`;
  const text = `${plural(inbound.deferred, 'client')} put off and ${countText(inbound.failed)} refused for good${why}. These are in none of the counts above.`;
  return `${bold('Refused by your own servers')}\n${hanging(text, '  ', '  ', width)}`;
};
