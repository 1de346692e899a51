import type { Scan } from '../text/scan.ts';

/** The first of `count` ascending numbers that is not below `wanted`, by bisection. */
export function firstFrom(ascending: Int32Array, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that starts at `offset` or later. */
export const tokenAt = ({ start, count }: Scan, offset: number): number =>
  offset === 0 ? 0 : firstFrom(start, count, offset);
