import { clip, limits } from '../messages/limits.ts';
import type { ChartBlock } from '../messages/message.ts';
import { wall } from './clock-changes.ts';
import { inSteps, type SummaryFacts } from './summary.ts';

const dayMs = 86_400_000;

/** Deferrals over the period as bars; null where one bar would say nothing. */
export function chart(facts: SummaryFacts, timeZone: string): ChartBlock | null {
  const steps = inSteps(facts, limits.chartPoints);
  if (steps.filter(step => step.count > 0).length < 2) return null;
  const long = facts.period.to - facts.period.from > dayMs;
  const labels = unique(steps.map(step => label(step.start, timeZone, long)));
  return {
    type: 'data_visualization',
    title: 'Deferrals over the period',
    chart: {
      type: 'bar',
      series: [{ name: 'Deferrals', data: steps.map((step, n) => ({ label: labels[n] ?? '', value: step.count })) }],
      axis_config: { categories: labels, y_label: 'Deferrals' },
    },
  };
}

function label(at: number, timeZone: string, long: boolean): string {
  const { date, time } = wall(at, timeZone);
  return long ? `${date.slice(0, 3)} ${date.split(' ')[1]} ${time}` : time;
}

/** An hour that comes twice when the clocks change would give two categories of one name, which Slack refuses. */
function unique(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map(text => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return clip(times > 1 ? `${text} (${times})` : text, limits.chartLabel);
  });
}
