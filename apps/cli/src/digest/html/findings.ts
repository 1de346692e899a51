import { inWords, providerName } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';
import { countText, percent, plural, timeText } from '../format.ts';
import { causeAt } from '../names.ts';
import { nextSteps } from '../next-step.ts';
import { escaped } from './escape.ts';

const card = (value: string, says: string): string => `<li><b>${escaped(value)}</b><span>${escaped(says)}</span></li>`;

/** How far it reaches: the numbers that decide whether somebody has to move now. */
export const cards = ({ deferred, attempts, failed, blastRadius: blast }: DigestReport): string => {
  const waits = blast.recipients > 0;
  return `<ul class="cards">
${card(countText(deferred), `${deferred === 1 ? 'deferral' : 'deferrals'} in ${plural(attempts, 'attempt')} (${percent(attempts === 0 ? 0 : deferred / attempts)})`)}
${card(countText(blast.recipients), waits ? `${blast.recipients === 1 ? 'recipient' : 'recipients'} of ${plural(blast.messages, 'message')} still waiting` : 'recipients still waiting')}
${waits ? card(blast.oldestPendingSeconds === null ? 'unknown' : inWords(blast.oldestPendingSeconds), `the oldest waits, since ${timeText(blast.since)} UTC`) : ''}
${blast.firstExpiryAt === null ? '' : card(timeText(blast.firstExpiryAt), `UTC, the first message expires (queue lifetime ${inWords(blast.queueLifetimeSeconds)})`)}
${card(countText(failed), 'attempts failed for good')}
</ul>`;
};

const tags = { act: 'Act', watch: 'Watch', none: 'Clears by itself' } as const;
const mostFixes = 8;

export const fixes = ({ fixFirst }: DigestReport): string => {
  if (fixFirst.length === 0) return '<p>Nothing holds mail up.</p>';
  const shown = fixFirst.slice(0, mostFixes);
  const steps = nextSteps(shown);
  const items = shown.map((fix, i) => {
    const { action, says, provider, providerAccepts } = fix;
    const next = steps[i]!;
    const rest =
      provider === null || providerAccepts === null
        ? ''
        : ` ${providerName(provider)} accepts ${percent(providerAccepts)} of attempts.`;
    return `<li><span class="tag ${action}">${tags[action]}</span>${escaped(`${says}${rest}`)}${next === '' ? '' : `<div class="note">${escaped(next)}</div>`}</li>`;
  });
  const more = fixFirst.length - mostFixes;
  return `<ol class="fixes">${items.join('\n')}</ol>${more > 0 ? `<p class="note">and ${more} more</p>` : ''}`;
};

const mostNames = 8;
const named = (pairs: readonly (readonly [string, number])[]): string =>
  pairs
    .slice(0, mostNames)
    .map(([name, count]) => `${name} (${countText(count)})`)
    .join(', ') + (pairs.length > mostNames ? ` and ${pairs.length - mostNames} more` : '');

/** From where the waiting mail is sent, and at which hosts it hangs. */
export const whereItWaits = ({ blastRadius: { senders, remoteMtas }, untracked }: DigestReport): string => {
  const lines = [
    senders.length === 0 ? '' : `Sent by ${named(senders.map(({ sender, recipients }) => [sender, recipients]))}.`,
    remoteMtas.length === 0
      ? ''
      : `Held at ${named(remoteMtas.map(({ remoteMta, recipients }) => [remoteMta, recipients]))}.`,
    untracked === 0
      ? ''
      : `${plural(untracked, 'deferral')} could not be followed to the end: no queue id in the input.`,
  ];
  return lines
    .filter(line => line !== '')
    .map(line => `<p>${escaped(line)}</p>`)
    .join('\n');
};

const changes = { new: 'New', grew: 'More', same: 'Same', shrank: 'Less', gone: 'Gone' } as const;

/** Against an earlier digest; nothing where none was given. */
export const trendSection = ({ trend }: DigestReport): string => {
  if (trend === null) return '';
  const rows = trend.groups
    .filter(({ change }) => change !== 'same')
    .slice(0, 12)
    .map(
      ({ cause, provider, before, now, change }) =>
        `<li><span class="tag none">${changes[change]}</span>${escaped(causeAt(cause, provider))}: ${countText(before)} then, ${countText(now)} now</li>`,
    );
  const replies = trend.newReplies
    .slice(0, 8)
    .map(
      ({ example, template, count }) =>
        `<li><span class="tag act">New reply</span>${escaped(`${countText(count)} times: ${example ?? template}`)}</li>`,
    );
  return `<h2>Against the earlier digest</h2>
<p>${countText(trend.deferred.before)} deferrals then, ${countText(trend.deferred.now)} now; ${percent(trend.share.before)} and ${percent(trend.share.now)} of attempts.</p>
<ol class="fixes">${[...rows, ...replies].join('\n')}</ol>`;
};
