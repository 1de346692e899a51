import type { Series } from './data.ts';
import { dashes, inks } from './data.ts';
import type { Frame } from './frame.ts';

interface MarksProps {
  frame: Frame;
  one: Series;
  order: number;
  categories: readonly string[];
}

const pointsOf = ({ frame, one, categories }: MarksProps) =>
  categories.map((label, index) => ({
    label,
    x: frame.x(index),
    value: one.points.find(point => point.label === label)?.value ?? 0,
  }));

const told = (one: Series, label: string, value: number) => `${one.name}, ${label}: ${value.toLocaleString()}`;

export function Bars(props: MarksProps & { count: number }) {
  const { frame, one, order, count } = props;
  const width = Math.min((frame.slot * 0.72) / count, 46);
  const zero = frame.y(0);
  return (
    <g fill={inks[order]}>
      {pointsOf(props).map(({ label, x, value }) => (
        <rect
          key={label}
          x={x - (width * count) / 2 + order * width}
          y={Math.min(frame.y(value), zero)}
          width={Math.max(width - 2, 1)}
          height={Math.max(Math.abs(frame.y(value) - zero), 0.5)}
          rx="2"
        >
          <title>{told(one, label, value)}</title>
        </rect>
      ))}
    </g>
  );
}

export function Lines(props: MarksProps & { filled: boolean }) {
  const { frame, one, order, filled } = props;
  const points = pointsOf(props);
  const path = points
    .map(({ x, value }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${frame.y(value).toFixed(1)}`)
    .join('');
  const closed = `${path}L${points.at(-1)?.x ?? 0} ${frame.y(0)}L${points[0]?.x ?? 0} ${frame.y(0)}Z`;
  return (
    <g>
      {filled && <path d={closed} fill={inks[order]} opacity="0.22" />}
      <path
        d={path}
        fill="none"
        stroke={inks[order]}
        stroke-width="2.5"
        stroke-dasharray={dashes[order]}
        stroke-linejoin="round"
      />
      {points.map(({ label, x, value }) => (
        <circle key={label} cx={x} cy={frame.y(value)} r="3.2" fill={inks[order]}>
          <title>{told(one, label, value)}</title>
        </circle>
      ))}
    </g>
  );
}
