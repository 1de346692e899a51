import { providerName } from '@smtp451/core';
import { type DigestReport, scopeSentences } from '@smtp451/core/digest';
import { countText, percent, shortSpan } from '../format.ts';
import { causeLabel } from '../names.ts';
import { scopeWord } from '../scope.ts';
import { hanging } from './lines.ts';
import type { DigestTextOptions } from './options.ts';
import { type Column, table } from './table.ts';

const number = (title: string): Column => ({ title, isNumber: true });

/** A titled table of the first rows, with a line for those that are left out; nothing where there are none. */
const titled = (
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: DigestTextOptions,
): string => {
  if (rows.length === 0) return '';
  const more = rows.length - options.top;
  const shown = table(columns, rows.slice(0, options.top), options);
  return `${options.bold(title)}\n${shown}${more > 0 ? `\n${options.dim(`  and ${countText(more)} more (--top ${rows.length})`)}` : ''}`;
};

export const causesTable = ({ causes }: DigestReport, options: DigestTextOptions): string =>
  titled(
    'Causes of deferral',
    [{ title: 'cause' }, number('deferrals'), number('share'), number('recipients')],
    causes.map(({ cause, count, share, recipients }) => [
      causeLabel(cause),
      countText(count),
      percent(share),
      countText(recipients),
    ]),
    options,
  );

/** "Only us, or only them?": the share deferred here beside the share elsewhere. */
export const providersTable = ({ providers }: DigestReport, options: DigestTextOptions): string =>
  titled(
    'Providers',
    [
      { title: 'provider' },
      number('deferrals'),
      number('attempts'),
      number('deferred'),
      number('elsewhere'),
      { title: '' },
    ],
    providers
      .filter(({ count }) => count > 0)
      .map(one => [
        one.provider === null ? 'others' : providerName(one.provider),
        countText(one.count),
        countText(one.attempts),
        percent(one.share),
        percent(one.shareElsewhere),
        scopeWord(one),
      ]),
    options,
  ) +
  scopeSentences(providers)
    .map(sentence => `\n${hanging(sentence, '  ', '  ', options.width)}`)
    .join('');

export const domainsTable = ({ domains }: DigestReport, options: DigestTextOptions): string =>
  titled(
    'Recipient domains',
    [{ title: 'domain' }, number('deferrals')],
    domains.map(({ domain, count }) => [domain, countText(count)]),
    options,
  );

export const repliesTable = ({ replies }: DigestReport, options: DigestTextOptions): string =>
  titled(
    'Replies',
    [number('deferrals'), { title: 'cause' }, { title: 'reply' }],
    replies.map(({ count, cause, example, template }) => [countText(count), causeLabel(cause), example ?? template]),
    options,
  );

export const timeToClearTable = ({ timeToClear }: DigestReport, options: DigestTextOptions): string =>
  titled(
    'Time until deferred mail was delivered',
    [{ title: 'cause' }, { title: 'provider' }, number('half within'), number('9 of 10 within'), number('mails')],
    timeToClear.map(({ cause, provider, p50Seconds, p90Seconds, n }) => [
      causeLabel(cause),
      provider === null ? 'others' : providerName(provider),
      shortSpan(p50Seconds),
      shortSpan(p90Seconds),
      countText(n),
    ]),
    options,
  );
