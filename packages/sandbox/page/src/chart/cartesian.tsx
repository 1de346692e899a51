import type { Json } from '../wire.ts';
import { Axes } from './axes.tsx';
import type { Series } from './data.ts';
import { frameOf } from './frame.ts';
import { Legend } from './legend.tsx';
import { Bars, Lines } from './marks.tsx';

/** Bar, line and area charts. */
export function Cartesian({ title, chart, series }: { title: string; chart: Json; series: Series[] }) {
  const {
    categories = [],
    x_label,
    y_label,
  } = (chart.axis_config ?? {}) as {
    categories?: string[];
    x_label?: string;
    y_label?: string;
  };
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const frame = frameOf(categories, values);
  const told = series.map(
    ({ name, points }) => `${name}: ${points.map(({ label, value }) => `${label} ${value}`).join(', ')}`,
  );
  const isBar = chart.type === 'bar';
  return (
    <>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={`${title}. ${told.join('; ')}`}>
        <Axes frame={frame} categories={categories} labels={{ x: x_label, y: y_label }} />
        {series.map((one, order) =>
          isBar ? (
            <Bars key={one.name} frame={frame} one={one} order={order} count={series.length} categories={categories} />
          ) : (
            <Lines
              key={one.name}
              frame={frame}
              one={one}
              order={order}
              filled={chart.type === 'area'}
              categories={categories}
            />
          ),
        )}
      </svg>
      {series.length > 1 && <Legend names={series.map(({ name }) => name)} lines={chart.type === 'line'} />}
    </>
  );
}
