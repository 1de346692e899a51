import type { DigestReport } from '@smtp451/core/digest';
import { countText, percent } from '../../format.ts';
import { escaped } from '../escape.ts';
import { px } from './scale.ts';

const width = 960;
const height = 34;

/** What became of the deferrals that could be followed, as one bar; empty where none could. */
export const outcomesChart = ({ outcomes }: DigestReport): string => {
  const all = [
    ['delivered later', outcomes.cleared, 2],
    ['still waiting', outcomes.pending, 1],
    ['refused later', outcomes.bounced, 3],
    ['expired', outcomes.expired, 6],
    ['removed from the queue', outcomes.removed, 7],
  ] as const;
  const parts = all.filter(([, count]) => count > 0);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return '';
  const title = `What became of ${countText(total)} deferred: ${parts.map(([name, count]) => `${countText(count)} ${name}`).join(', ')}`;
  let x = 0;
  const rects = parts.map(([name, count, colour]) => {
    const wide = (width * count) / total;
    const rect = `<rect x="${px(x)}" y="4" width="${px(Math.max(1, wide - 2))}" height="24" rx="3" ${fillOf(colour)}><title>${escaped(`${countText(count)} ${name}`)}</title></rect>`;
    x += wide;
    return rect;
  });
  const legend = parts
    .map(
      ([name, count, colour]) =>
        `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" ${fillOf(colour)}/></svg>${name} <span class="soft">${countText(count)} · ${percent(count / total)}</span></li>`,
    )
    .join('');
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title><defs>${hatches()}</defs>${rects.join('')}</svg><ul class="legend">${legend}</ul>`;
};

/** Its own patterns: the chart above with the others may be missing. */
const hatches = (): string =>
  [1, 3, 7]
    .map(
      i =>
        `<pattern id="o${i}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${i * 45})"><rect width="6" height="6" style="fill:var(--c${i})"/><rect width="2" height="6" style="fill:var(--hatch)"/></pattern>`,
    )
    .join('');

const fillOf = (i: number): string => (i % 2 === 1 ? `fill="url(#o${i})"` : `style="fill:var(--c${i})"`);
