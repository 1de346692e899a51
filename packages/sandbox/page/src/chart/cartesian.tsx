import type { Json } from '../wire.ts';
import type { Series } from './data.ts';
import { dashes, inks, scale } from './data.ts';
import { Legend } from './legend.tsx';

const size = { width: 430, height: 240, left: 56, right: 12, top: 12, bottom: 58 };

/** Bar, line and area charts. */
export function Cartesian({ title, chart, series }: { title: string; chart: Json; series: Series[] }) {
  const axis = (chart.axis_config ?? {}) as { categories?: string[]; x_label?: string; y_label?: string };
  const categories = axis.categories ?? [];
  const { from, to, step } = scale(series.flatMap(({ points }) => points.map(({ value }) => value)));
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  const y = (value: number) => size.top + inner.height * (1 - (value - from) / (to - from || 1));
  const slot = inner.width / Math.max(categories.length, 1);
  const x = (index: number) => size.left + slot * (index + 0.5);
  const marks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  const summary = series
    .map(({ name, points }) => `${name}: ${points.map(({ label, value }) => `${label} ${value}`).join(', ')}`)
    .join('; ');
  const every = Math.ceil(categories.length / 8);
  return (
    <>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${title}. ${summary}`}>
        {marks.map(mark => (
          <g key={mark}>
            <line
              x1={size.left}
              x2={size.width - size.right}
              y1={y(mark)}
              y2={y(mark)}
              class={mark === 0 ? 'axis' : 'grid'}
            />
            <text x={size.left - 8} y={y(mark) + 4} text-anchor="end">
              {mark.toLocaleString()}
            </text>
          </g>
        ))}
        {categories.map((label, index) =>
          index % every === 0 ? (
            <text key={label} x={x(index)} y={size.height - size.bottom + 18} text-anchor="middle">
              {label.length * 6.4 > slot * every
                ? `${label.slice(0, Math.max(3, Math.floor((slot * every) / 6.4) - 1))}…`
                : label}
              <title>{label}</title>
            </text>
          ) : null,
        )}
        {axis.x_label && (
          <text x={size.left + inner.width / 2} y={size.height - 8} text-anchor="middle" class="axis-label">
            {axis.x_label}
          </text>
        )}
        {axis.y_label && (
          <text
            transform={`translate(12 ${size.top + inner.height / 2}) rotate(-90)`}
            text-anchor="middle"
            class="axis-label"
          >
            {axis.y_label}
          </text>
        )}
        {series.map((one, order) => (
          <Marks
            key={one.name}
            type={String(chart.type)}
            one={one}
            order={order}
            count={series.length}
            slot={slot}
            x={x}
            y={y}
            categories={categories}
          />
        ))}
      </svg>
      {series.length > 1 && <Legend names={series.map(({ name }) => name)} lines={chart.type === 'line'} />}
    </>
  );
}

interface MarksProps {
  type: string;
  one: Series;
  order: number;
  count: number;
  slot: number;
  x: (index: number) => number;
  y: (value: number) => number;
  categories: string[];
}

function Marks({ type, one, order, count, slot, x, y, categories }: MarksProps) {
  const points = categories.map((label, index) => ({
    label,
    at: x(index),
    value: one.points.find(point => point.label === label)?.value ?? 0,
  }));
  const ink = inks[order] ?? inks[0];
  if (type === 'bar') {
    const width = Math.min((slot * 0.72) / count, 46);
    return (
      <g fill={ink}>
        {points.map(({ label, at, value }) => (
          <rect
            key={label}
            x={at - (width * count) / 2 + order * width}
            y={Math.min(y(value), y(0))}
            width={Math.max(width - 2, 1)}
            height={Math.max(Math.abs(y(value) - y(0)), 0.5)}
            rx="2"
          >
            <title>{`${one.name}, ${label}: ${value.toLocaleString()}`}</title>
          </rect>
        ))}
      </g>
    );
  }
  const path = points
    .map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${at.toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
  const [first, last] = [points[0], points.at(-1)];
  return (
    <g>
      {type === 'area' && first && last && (
        <path d={`${path}L${last.at} ${y(0)}L${first.at} ${y(0)}Z`} fill={ink} opacity="0.22" />
      )}
      <path
        d={path}
        fill="none"
        stroke={ink}
        stroke-width="2.5"
        stroke-dasharray={dashes[order]}
        stroke-linejoin="round"
      />
      {points.map(({ label, at, value }) => (
        <circle key={label} cx={at} cy={y(value)} r="3.2" fill={ink}>
          <title>{`${one.name}, ${label}: ${value.toLocaleString()}`}</title>
        </circle>
      ))}
    </g>
  );
}
