import { scale } from './data.ts';

/** Where things stand in a chart. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The width that one category has. */
  slot: number;
  marks: number[];
  x: (index: number) => number;
  y: (value: number) => number;
}

const size = { width: 430, height: 240, left: 56, right: 12, top: 12, bottom: 58 };

export function frameOf(categories: readonly string[], values: readonly number[]): Frame {
  const { from, to, step } = scale(values);
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  const slot = inner.width / Math.max(categories.length, 1);
  return {
    ...size,
    slot,
    marks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step),
    x: index => size.left + slot * (index + 0.5),
    y: value => size.top + inner.height * (1 - (value - from) / (to - from || 1)),
  };
}
