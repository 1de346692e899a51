import type { Point } from './data.ts';
import { inks } from './data.ts';
import { Legend } from './legend.tsx';

export function Pie({ title, segments }: { title: string; segments: Point[] }) {
  const sum = segments.reduce((total, { value }) => total + value, 0) || 1;
  const share = (value: number) => `${Math.round((value / sum) * 100)} %`;
  let angle = -Math.PI / 2;
  const slices = segments.map(({ label, value }, index) => {
    const from = angle;
    angle += (value / sum) * 2 * Math.PI;
    return { label, value, index, from, to: angle };
  });
  const at = (radians: number, radius: number) =>
    `${(110 + radius * Math.cos(radians)).toFixed(2)} ${(110 + radius * Math.sin(radians)).toFixed(2)}`;
  return (
    <div class="pie">
      <svg
        viewBox="0 0 220 220"
        role="img"
        aria-label={`${title}. ${segments.map(({ label, value }) => `${label} ${share(value)}`).join(', ')}`}
      >
        {slices.map(({ label, value, index, from, to }) => (
          <g key={label}>
            {slices.length === 1 ? (
              <circle cx="110" cy="110" r="100" fill={inks[index]} />
            ) : (
              <path
                d={`M110 110L${at(from, 100)}A100 100 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to, 100)}Z`}
                fill={inks[index]}
                class="slice"
              >
                <title>{`${label}: ${value.toLocaleString()} (${share(value)})`}</title>
              </path>
            )}
          </g>
        ))}
      </svg>
      <Legend names={segments.map(({ label, value }) => `${label}: ${value.toLocaleString()} (${share(value)})`)} />
    </div>
  );
}
