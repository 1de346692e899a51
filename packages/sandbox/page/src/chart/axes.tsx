import type { Frame } from './frame.ts';

/** The width of a letter at the charts' size, for what fits below a bar. */
const letter = 6.6;
/** So many category names stand side by side at most. */
const namesAtMost = 8;

interface AxesProps {
  frame: Frame;
  categories: readonly string[];
  labels: { x: string | undefined; y: string | undefined };
}

export function Axes({ frame, categories, labels }: AxesProps) {
  const { width, height, left, right, top, bottom, y } = frame;
  const middle = { x: left + (width - left - right) / 2, y: top + (height - top - bottom) / 2 };
  return (
    <g>
      {frame.marks.map(mark => (
        <g key={mark}>
          <line x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} class={mark === 0 ? 'axis' : 'grid'} />
          <text x={left - 8} y={y(mark) + 4} text-anchor="end">
            {mark.toLocaleString()}
          </text>
        </g>
      ))}
      <Names frame={frame} categories={categories} />
      <text x={middle.x} y={height - 8} text-anchor="middle" class="axis-label">
        {labels.x}
      </text>
      <text transform={`translate(12 ${middle.y}) rotate(-90)`} text-anchor="middle" class="axis-label">
        {labels.y}
      </text>
    </g>
  );
}

function Names({ frame, categories }: Pick<AxesProps, 'frame' | 'categories'>) {
  const every = Math.ceil(categories.length / namesAtMost);
  const fits = Math.max(3, Math.floor((frame.slot * every) / letter) - 1);
  return (
    <>
      {categories.map((label, index) =>
        index % every === 0 ? (
          <text key={label} x={frame.x(index)} y={frame.height - frame.bottom + 18} text-anchor="middle">
            {label.length > fits + 1 ? `${label.slice(0, fits)}…` : label}
            <title>{label}</title>
          </text>
        ) : null,
      )}
    </>
  );
}
