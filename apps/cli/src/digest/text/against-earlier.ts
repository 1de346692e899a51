import type { DigestReport, Trend } from '@smtp451/core/digest';
import { clean, countText, percent, plural } from '../format.ts';
import { causeAt } from '../names.ts';
import { hanging } from './lines.ts';
import type { DigestTextOptions } from './options.ts';

const mostChanges = 6;
const mostReplies = 5;
const words = { new: 'new', grew: 'more', same: 'same', shrank: 'less', gone: 'gone' } as const;

/** What changed against an earlier digest; nothing where none was given. */
export const againstEarlier = ({ trend }: DigestReport, options: DigestTextOptions): string => {
  if (trend === null) return '';
  const { before, now } = trend.deferred;
  const lines = [
    `${plural(before, 'deferral')} then, ${countText(now)} now (${percent(trend.share.before)} and ${percent(trend.share.now)} of attempts).`,
    ...changes(trend),
    ...trend.newReplies
      .slice(0, mostReplies)
      .map(({ example, template, count }) => `new reply, ${countText(count)} times: ${example ?? template}`),
  ];
  const more = trend.newReplies.length - mostReplies;
  if (more > 0) lines.push(`and ${countText(more)} more new replies`);
  return `${options.bold('Against the earlier digest')}\n${lines.map(line => hanging(clean(line), '  ', '    ', options.width)).join('\n')}`;
};

const changes = ({ groups }: Trend): string[] =>
  groups
    .filter(({ change }) => change !== 'same')
    .slice(0, mostChanges)
    .map(
      ({ cause, provider, before, now, change }) =>
        `${words[change]}: ${causeAt(cause, provider)}, ${countText(before)} then, ${countText(now)} now`,
    );
