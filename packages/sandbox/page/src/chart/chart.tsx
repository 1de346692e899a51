import type { Json } from '../wire.ts';
import { Cartesian } from './cartesian.tsx';
import type { Series } from './data.ts';
import { segmentsOf, seriesOf } from './data.ts';
import { Pie } from './pie.tsx';

/** A chart with its numbers as a table below, for those who read rather than look. */
export function Chart({ block }: { block: Json }) {
  const chart = block.chart as Json;
  const title = String(block.title);
  const series = chart.type === 'pie' ? segmentsOf(chart) : seriesOf(chart);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {chart.type === 'pie' ? (
        <Pie title={title} segments={series[0]?.points ?? []} />
      ) : (
        <Cartesian title={title} chart={chart} series={series} />
      )}
      <details>
        <summary>Numbers</summary>
        <Numbers title={title} series={series} />
      </details>
    </figure>
  );
}

function Numbers({ title, series }: { title: string; series: Series[] }) {
  const labels = series[0]?.points.map(({ label }) => label) ?? [];
  return (
    <table>
      <caption class="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Label</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map(label => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name, points }) => (
              <td key={name} class="number">
                {points.find(point => point.label === label)?.value.toLocaleString() ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
