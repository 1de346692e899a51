import type { DigestReport, TimeToClear } from '@smtp451/core/digest';
import { countText, plural, shortSpan } from '../../format.ts';
import { causeAt } from '../../names.ts';
import { escaped } from '../escape.ts';
import { logPosition, px, spanTicks } from './scale.ts';

const width = 960;
const row = 28;
const left = 250;
const right = 90;
const axis = 24;
const mostRows = 15;
const longestName = 38;

/** How long deferred mail took, half and nine of ten, on a logarithmic axis; empty where nothing was seen to clear. */
export const clearChart = ({ timeToClear }: DigestReport): string => {
  const shown = timeToClear.slice(0, mostRows);
  if (shown.length === 0) return '';
  const marks = spanTicks(Math.min(...shown.map(one => one.p50Seconds)), Math.max(...shown.map(one => one.p90Seconds)));
  const x = (seconds: number): number => left + (width - left - right) * logPosition(seconds, marks[0]!, marks.at(-1)!);
  const height = shown.length * row + axis + 4;
  const title = 'Time until deferred mail was delivered, by cause and provider: half of it and nine tenths of it';
  const grid = marks.map(
    mark =>
      `<line class="grid" x1="${px(x(mark))}" x2="${px(x(mark))}" y1="0" y2="${height - axis}"/><text class="soft" x="${px(x(mark))}" y="${height - 6}" text-anchor="middle">${shortSpan(mark)}</text>`,
  );
  return `<div class="scroll"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><title>${title}</title>\n${grid.join('\n')}\n${shown.map((one, i) => range(one, i, x)).join('\n')}</svg></div>
<p class="note">Dot: half of the mail had been delivered. Ring: nine of ten. The number is how many mails that rests on. The axis is logarithmic.</p>`;
};

const range = (
  { cause, provider, p50Seconds, p90Seconds, n }: TimeToClear,
  i: number,
  x: (seconds: number) => number,
): string => {
  const y = i * row + row / 2;
  const name = causeAt(cause, provider);
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  const says = `${name}: half within ${shortSpan(p50Seconds)}, nine of ten within ${shortSpan(p90Seconds)}, ${plural(n, 'mail')}`;
  const [a, b] = [x(p50Seconds), x(p90Seconds)];
  return `<g><title>${escaped(says)}</title><text x="${left - 14}" y="${y + 4}" text-anchor="end">${escaped(short)}</text><line class="range" x1="${px(a)}" x2="${px(b)}" y1="${y}" y2="${y}"/><circle class="ring" cx="${px(b)}" cy="${y}" r="5.5"/><circle class="dot" cx="${px(a)}" cy="${y}" r="6"/><text class="soft" x="${width - 8}" y="${y + 4}" text-anchor="end">${countText(n)}</text></g>`;
};
