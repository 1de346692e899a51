import { providerName } from '@smtp451/core';
import { type DigestReport, scopeSentences } from '@smtp451/core/digest';
import { countText, percent, shortSpan, timeText } from '../format.ts';
import { causeLabel } from '../names.ts';
import { scopeWord } from '../scope.ts';
import { escaped } from './escape.ts';

interface Column {
  title: string;
  kind?: 'number' | 'reply';
}

/** More rows than this belong into the JSON. */
const mostRows = 200;

const number = (title: string): Column => ({ title, kind: 'number' });
const classOf = ({ kind }: Column): string =>
  kind === undefined ? '' : kind === 'number' ? ' class="n"' : ' class="reply"';

/** A table with a caption; nothing where there are no rows. */
const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const head = columns
    .map(column => `<th scope="col"${column.kind === 'number' ? ' class="n"' : ''}>${column.title}</th>`)
    .join('');
  const body = rows
    .slice(0, mostRows)
    .map(row => `<tr>${row.map((cell, i) => `<td${classOf(columns[i]!)}>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  const more =
    rows.length > mostRows ? `<p class="note">and ${countText(rows.length - mostRows)} more (in --json)</p>` : '';
  return `<div class="scroll"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>${more}`;
};

export const causesTable = ({ causes }: DigestReport): string =>
  table(
    'Deferrals by cause',
    [{ title: 'Cause' }, number('Deferrals'), number('Share'), number('Recipients')],
    causes.map(({ cause, count, share, recipients }) => [
      causeLabel(cause),
      countText(count),
      percent(share),
      countText(recipients),
    ]),
  );

/** "Only us, or only them?" in words, where there is something to say. */
export const providerSentences = ({ providers }: DigestReport): string =>
  scopeSentences(providers)
    .map(sentence => `<p>${escaped(sentence)}</p>`)
    .join('\n');

export const providersTable = ({ providers }: DigestReport): string =>
  table(
    'Share of attempts that each provider deferred, beside the share at all others',
    [
      { title: 'Provider' },
      number('Deferrals'),
      number('Attempts'),
      number('Deferred'),
      number('Elsewhere'),
      { title: 'Trouble' },
    ],
    providers.map(one => [
      one.provider === null ? 'others' : providerName(one.provider),
      countText(one.count),
      countText(one.attempts),
      percent(one.share),
      percent(one.shareElsewhere),
      scopeWord(one),
    ]),
  );

export const repliesTable = (replies: DigestReport['replies'], caption: string): string =>
  table(
    caption,
    [number('Count'), { title: 'Cause' }, { title: 'Reply', kind: 'reply' }, { title: 'First to last (UTC)' }],
    replies.map(({ count, cause, example, template, firstSeen, lastSeen }) => [
      countText(count),
      causeLabel(cause),
      example ?? template,
      firstSeen === null ? '' : `${timeText(firstSeen)} to ${timeText(lastSeen)}`,
    ]),
  );

export const hoursTable = ({ hours }: DigestReport): string =>
  table(
    'Deferrals by hour',
    [{ title: 'Hour (UTC)' }, number('Deferrals'), { title: 'Causes' }],
    hours.map(({ start, deferred, causes }) => [
      timeText(start),
      countText(deferred),
      Object.entries(causes)
        .sort((a, b) => b[1] - a[1])
        .map(([cause, count]) => `${causeLabel(cause as keyof typeof causes)} ${countText(count)}`)
        .join(', '),
    ]),
  );

export const domainsTable = ({ domains }: DigestReport): string =>
  table(
    'Deferrals by recipient domain',
    [{ title: 'Domain' }, number('Deferrals')],
    domains.map(({ domain, count }) => [domain, countText(count)]),
  );

export const clearTable = ({ timeToClear }: DigestReport): string =>
  table(
    'Time until deferred mail was delivered',
    [{ title: 'Cause' }, { title: 'Provider' }, number('Half within'), number('9 of 10 within'), number('Mails')],
    timeToClear.map(({ cause, provider, p50Seconds, p90Seconds, n }) => [
      causeLabel(cause),
      provider === null ? 'others' : providerName(provider),
      shortSpan(p50Seconds),
      shortSpan(p90Seconds),
      countText(n),
    ]),
  );
