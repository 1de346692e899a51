import type { DigestReading } from '@smtp451/intake';
import { clean, plural } from '../format.ts';
import { hanging } from './lines.ts';
import type { DigestTextOptions } from './options.ts';

const mostExamples = 2;

/** Everything that was not read, by reason, with examples: a count that leaves something out says so. */
export const unreadText = ({ unread, report }: DigestReading, { bold, dim, width }: DigestTextOptions): string => {
  const cut =
    report.truncated > 0
      ? [`  ${plural(report.truncated, 'line or part', 'lines or parts')} too long: only the beginning was read.`]
      : [];
  const lines = unread.flatMap(({ says, examples }) => [
    hanging(says, '  ', '    ', width),
    ...examples
      .slice(0, mostExamples)
      .map(({ where, detail }) =>
        dim(hanging(clean(detail === '' ? where : `${where}: ${detail}`), '    ', '      ', width)),
      ),
  ]);
  return lines.length + cut.length === 0 ? '' : `${bold('Not read')}\n${[...lines, ...cut].join('\n')}`;
};
