import type { DigestReport } from '@smtp451/core/digest';
import { countText, percent, plural } from '../../format.ts';
import { escaped } from '../escape.ts';
import { px } from './scale.ts';

const width = 960;
const row = 26;
const left = 250;
const right = 120;
const mostDomains = 15;
const longestName = 36;

/** The recipient domains with the most deferrals, as bars; empty where there are none. */
export const domainsChart = ({ domains, deferred }: DigestReport): string => {
  const shown = domains.slice(0, mostDomains);
  if (shown.length === 0) return '';
  const most = Math.max(...shown.map(({ count }) => count));
  const height = shown.length * row + 6;
  const title = `Recipient domains by deferrals: ${shown[0]!.domain} first with ${countText(shown[0]!.count)}`;
  const rows = shown.map(({ domain, count }, i) => {
    const y = i * row + 4;
    const wide = Math.max(1, ((width - left - right) * count) / most);
    const name = domain.length > longestName ? `${domain.slice(0, longestName - 1)}…` : domain;
    return `<g><title>${escaped(`${domain}: ${plural(count, 'deferral')}`)}</title><text x="${left - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text><rect class="bar" x="${left}" y="${y + 2}" width="${px(wide)}" height="${row - 10}" rx="2"/><text class="soft" x="${px(left + wide + 8)}" y="${y + 15}">${countText(count)} · ${percent(deferred === 0 ? 0 : count / deferred)}</text></g>`;
  });
  return `<div class="scroll"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title>\n${rows.join('\n')}</svg></div>`;
};
