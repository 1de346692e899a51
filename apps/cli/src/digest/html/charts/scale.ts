/** Round steps from 0 to at least `most`, about `count` of them. */
export const ticks = (most: number, count: number): number[] => {
  const raw = Math.max(1, most / count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map(one => one * power).find(one => one >= raw)!;
  const whole = Math.max(1, step);
  const all = [0];
  while (all.at(-1)! < most) all.push(all.at(-1)! + whole);
  return all;
};

/** Spans that people think in, for a logarithmic axis of seconds. */
const spans = [1, 10, 60, 300, 900, 3_600, 14_400, 43_200, 86_400, 259_200, 604_800, 2_592_000];

/** The spans around `least` and `most`, both included. */
export const spanTicks = (least: number, most: number): number[] => {
  const from = spans.findLastIndex(span => span <= Math.max(1, least));
  const to = spans.findIndex(span => span >= most);
  return spans.slice(Math.max(0, from), to < 0 ? spans.length : Math.max(to, from + 1) + 1);
};

/** Where a value stands between the ends of a logarithmic axis, 0 to 1. */
export const logPosition = (value: number, least: number, most: number): number => {
  const [low, high, at] = [least, most, value].map(one => Math.log(Math.max(1, one)));
  return least === most ? 0 : Math.min(1, Math.max(0, (at! - low!) / (high! - low!)));
};

/** Two digits behind the point are finer than any screen. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
