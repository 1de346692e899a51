import type { Json } from '../wire.ts';

export interface Point {
  label: string;
  value: number;
}
export interface Series {
  name: string;
  points: Point[];
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const point = ({ label, value }: Json): Point => ({ label: String(label), value: Number(value) });

export const segmentsOf = (chart: Json): Series[] => [{ name: 'Value', points: list(chart.segments).map(point) }];
export const seriesOf = (chart: Json): Series[] =>
  list(chart.series).map(({ name, data }) => ({ name: String(name), points: list(data).map(point) }));

/** Round marks of an axis that hold all values, zero included. */
export function scale(values: readonly number[], marks = 4): { from: number; to: number; step: number } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(size => size >= rough) ?? 10 * power;
  return { from: Math.floor(low / step) * step, to: Math.ceil(high / step) * step, step };
}

/** Colours that keep apart in both themes, and a pattern beside each so that colour is never alone. */
export const inks = ['var(--ink-1)', 'var(--ink-2)', 'var(--ink-3)', 'var(--ink-4)', 'var(--ink-5)', 'var(--ink-6)'];
export const dashes = ['', '7 4', '2 4', '10 3 2 3', '4 2', '1 3'];
