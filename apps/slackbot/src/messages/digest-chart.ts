import { type CauseId, causes } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';
import { clip, limits } from './limits.ts';
import type { ChartBlock, ChartPoint } from './message.ts';

/** Deferrals by hour and cause where there are at least two hours; otherwise by cause. Null where nothing was deferred. */
export function causeChart(report: DigestReport): ChartBlock | null {
  const named = report.causes.filter(({ count }) => count > 0);
  if (named.length === 0) return null;
  return report.hours.length >= 2
    ? overTime(
        report,
        named.map(({ cause }) => cause),
      )
    : byCause(named);
}

function byCause(named: readonly { cause: CauseId; count: number }[]): ChartBlock {
  const shown = named.slice(0, named.length > limits.chartSegments ? limits.chartSegments - 1 : limits.chartSegments);
  const rest = named.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const segments = [
    ...shown.map(({ cause, count }) => ({ label: causeName(cause), value: count })),
    ...(rest > 0 ? [{ label: 'others', value: rest }] : []),
  ];
  return { type: 'data_visualization', title: 'Deferrals by cause', chart: { type: 'pie', segments } };
}

/** Many hours are put together so that at most twenty columns stand side by side, empty ones included. */
function overTime({ hours }: DigestReport, ranked: readonly CauseId[]): ChartBlock {
  const starts = hours.map(({ start }) => Date.parse(start));
  const first = Math.min(...starts);
  const last = Math.max(...starts);
  const width = Math.ceil((last - first + hourMs) / hourMs / limits.chartPoints) * hourMs;
  const slots = Math.max(1, Math.ceil((last - first + hourMs) / width));
  const day = dayOf(first) === dayOf(last) ? dayOf(first) : null;
  const categories = Array.from({ length: slots }, (_, slot) => slotName(first + slot * width, width, day !== null));
  const shown = ranked.slice(0, ranked.length > limits.chartSegments ? limits.chartSegments - 1 : limits.chartSegments);
  const series = shown.map(cause => ({ name: causeName(cause), data: points(categories) }));
  const others = { name: 'others', data: points(categories) };
  for (const hour of hours) {
    const slot = Math.floor((Date.parse(hour.start) - first) / width);
    for (const [cause, n] of Object.entries(hour.causes)) {
      const target = series[shown.indexOf(cause as CauseId)] ?? others;
      const point = target.data[slot];
      if (point) point.value += n ?? 0;
    }
  }
  const all = others.data.some(({ value }) => value > 0) ? [...series, others] : series;
  return {
    type: 'data_visualization',
    title: `${width === hourMs ? 'Deferrals by hour' : `Deferrals by ${width / hourMs} hours`}${day ? `, ${day}` : ''} (UTC)`,
    chart: { type: 'bar', series: all, axis_config: { categories, y_label: 'deferrals' } },
  };
}

const hourMs = 3_600_000;
const points = (categories: readonly string[]): ChartPoint[] => categories.map(label => ({ label, value: 0 }));
/** Of the labels that are longer than Slack allows in a chart. */
const shortNames: Partial<Record<CauseId, string>> = {
  reputation: 'Reputation',
  'content-policy': 'Content or policy',
  'sender-domain-dns': 'Sender domain',
  'internal-error': 'Receiver fault',
  'lookup-failure': 'Receiver lookup',
  'recipient-rate-limit': 'Recipient rate',
  'recipient-verification': 'Recipient check',
  'recipient-limit': 'Many recipients',
  'recipient-domain-dns': 'Recipient domain',
  'sender-hold': 'Held by sender',
};
const causeName = (cause: CauseId): string => shortNames[cause] ?? clip(causes[cause].label, limits.chartLabel);

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Unique within one chart: the day and hour, or the hour alone within one day; the minute never matters. */
function slotName(at: number, width: number, withinDay: boolean): string {
  const iso = new Date(at).toISOString();
  if (withinDay) return iso.slice(11, 16);
  return width >= 24 * hourMs ? iso.slice(0, 10) : `${iso.slice(5, 10)} ${iso.slice(11, 13)}h`;
}
