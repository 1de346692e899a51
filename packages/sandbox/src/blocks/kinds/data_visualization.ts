import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import type { Json, Place, Rule } from '../rules.ts';
import { byType, isObject, list, number, object, oneOf, optional, required, string } from '../rules.ts';

const label = required(string({ min: 1, max: 20 }));
const positive: Rule = (value, place) => {
  number(value, place);
  if (typeof value === 'number' && value <= 0) place.fail('must be more than 0');
};
const segment = object({ label, value: required(positive) });
const series = object({
  name: label,
  data: required(list(object({ label, value: required(number) }), { min: 1, max: 20 })),
});
const axes = object({
  categories: required(list(string({ min: 1, max: 20 }), { min: 1, max: 20 })),
  x_label: optional(string({ max: 50 })),
  y_label: optional(string({ max: 50 })),
});

/** Every series has one point for each category, and no two series share a name. */
function seriesFitTheAxis(chart: Json, place: Place): void {
  const axis = isObject(chart.axis_config) ? chart.axis_config.categories : undefined;
  if (!Array.isArray(chart.series) || !Array.isArray(axis)) return;
  const categories = new Set(axis);
  const names = new Set<unknown>();
  chart.series.slice(0, 7).forEach((entry, index) => {
    if (!isObject(entry)) return;
    const at = place.at('series').at(index);
    if (names.has(entry.name)) at.at('name').fail('must be unique among the series');
    names.add(entry.name);
    const labels = Array.isArray(entry.data)
      ? entry.data.map(point => (isObject(point) ? point.label : undefined))
      : [];
    const fits = labels.length === categories.size && labels.every(name => categories.has(name));
    if (!fits) at.at('data').fail('must have one point for each of axis_config.categories');
  });
}

const plot = (type: string): Rule =>
  object(
    { type: required(oneOf(type)), series: required(list(series, { min: 1, max: 6 })), axis_config: required(axes) },
    seriesFitTheAxis,
  );
const charts: Record<string, Rule> = {
  pie: object({ type: required(oneOf('pie')), segments: required(list(segment, { min: 1, max: 6 })) }),
  bar: plot('bar'),
  area: plot('area'),
  line: plot('line'),
};

/** Some readers of the docs report 12 segments and series by now; the page says 6, and the smaller number works with both. */
export const kind: BlockKind = {
  type: 'data_visualization',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block',
  rule: object({
    ...blockFields('data_visualization'),
    title: required(string({ min: 1, max: 50 })),
    chart: required(byType(() => charts)),
  }),
};
