import type { DigestReport } from '@smtp451/core/digest';
import { countText, plural, timeText } from '../../format.ts';
import { causeLabel } from '../../names.ts';
import { escaped } from '../escape.ts';
import { type BucketedHours, bucketHours, bucketName } from './buckets.ts';
import { px, ticks } from './scale.ts';

const width = 960;
const height = 300;
const left = 52;
const right = 8;
const top = 12;
const bottom = 30;
const mostLabels = 8;

/** Hatched fills for every second series: told apart without colour. */
export const patterns = (): string =>
  Array.from({ length: 8 }, (_, i) =>
    i % 2 === 1
      ? `<pattern id="p${i}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" style="fill:var(--c${i})"/><rect width="2" height="6" style="fill:var(--hatch)"/></pattern>`
      : '',
  ).join('');

export const fill = (i: number): string => (i % 2 === 1 ? `fill="url(#p${i})"` : `style="fill:var(--c${i})"`);

export const hoursTitle = (seconds: number): string =>
  seconds === 3_600 ? 'Deferrals by hour and cause' : `Deferrals by cause, in steps of ${bucketName(seconds)}`;

/** Deferrals over time as stacked bars; empty where no time was told. */
export const hoursChart = (report: DigestReport): string => {
  const data = bucketHours(report);
  if (data.buckets.length === 0) return '';
  const sums = data.buckets.map(({ counts }) => counts.reduce((sum, n) => sum + n, 0));
  const marks = ticks(Math.max(...sums), 5);
  const most = marks.at(-1)!;
  const y = (value: number): number => top + (height - top - bottom) * (1 - value / most);
  const title = `${hoursTitle(data.seconds)}, ${timeText(report.from)} to ${timeText(report.to)} UTC; at most ${countText(Math.max(...sums))} in one`;
  return `<div class="scroll"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title><defs>${patterns()}</defs>
${marks.map(mark => `<line class="grid" x1="${left}" x2="${width - right}" y1="${px(y(mark))}" y2="${px(y(mark))}"/><text class="soft" x="${left - 8}" y="${px(y(mark) + 4)}" text-anchor="end">${countText(mark)}</text>`).join('\n')}
${bars(data, y)}
${labels(data)}</svg></div>${legend(data)}`;
};

const slot = ({ buckets }: BucketedHours): number => (width - left - right) / buckets.length;

const bars = (data: BucketedHours, y: (value: number) => number): string => {
  const step = slot(data);
  const wide = Math.min(48, Math.max(1, step - Math.min(3, step * 0.2)));
  return data.buckets
    .map(({ start, counts }, i) => {
      const x = left + step * i + (step - wide) / 2;
      let below = 0;
      const rects = counts.map((n, series) => {
        const bar =
          n === 0
            ? ''
            : `<rect x="${px(x)}" y="${px(y(below + n))}" width="${px(wide)}" height="${px(y(below) - y(below + n))}" ${fill(series)}/>`;
        below += n;
        return bar;
      });
      return below === 0 ? '' : `<g><title>${escaped(barTitle(data, start, counts))}</title>${rects.join('')}</g>`;
    })
    .join('\n');
};

const barTitle = ({ series }: BucketedHours, start: number, counts: readonly number[]): string => {
  const told = counts.flatMap((n, i) => (n > 0 ? [`${causeLabel(series[i]!)} ${countText(n)}`] : []));
  const all = counts.reduce((sum, n) => sum + n, 0);
  return `${timeText(new Date(start * 1000).toISOString())}: ${plural(all, 'deferral')} (${told.join(', ')})`;
};

/** Midnights where there are enough of them, else evenly spaced bars; each with its day, and its hour where that is needed. */
const labels = (data: BucketedHours): string => {
  const step = slot(data);
  return labelled(data)
    .map(i => {
      const [day, month, , clock] = timeText(new Date(data.buckets[i]!.start * 1000).toISOString()).split(' ');
      const text = clock === '00:00' ? `${day} ${month}` : `${day} ${month} ${clock}`;
      const x = Math.min(left + step * (i + 0.5), width - 40);
      const [at, anchor] = x < left + 30 ? [left, 'start'] : [x, 'middle'];
      return `<text class="soft" x="${px(at)}" y="${height - 8}" text-anchor="${anchor}">${text}</text>`;
    })
    .join('\n');
};

const labelled = ({ buckets }: BucketedHours): number[] => {
  const all = buckets.map((_, i) => i);
  const midnights = all.filter(i => buckets[i]!.start % 86_400 === 0);
  const from = midnights.length > 1 ? midnights : all;
  const every = Math.ceil(from.length / mostLabels);
  return from.filter((_, i) => i % every === 0);
};

const legend = ({ series, buckets }: BucketedHours): string =>
  `<ul class="legend">${series
    .map((cause, i) => {
      const count = buckets.reduce((sum, { counts }) => sum + counts[i]!, 0);
      return `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" ${fill(i)}/></svg>${escaped(causeLabel(cause))} <span class="soft">${countText(count)}</span></li>`;
    })
    .join('')}</ul>`;
