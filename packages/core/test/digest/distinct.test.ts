import { describe, expect, it } from 'vitest';
import { Distinct, distinctError, exactDistinct } from '../../src/digest/distinct.ts';
import { hashText } from '../../src/digest/hash.ts';

const addAll = (distinct: Distinct, from: number, to: number): void => {
  for (let i = from; i < to; i++) {
    const { hi, lo } = hashText(`user${i}@example.com`);
    distinct.add(hi, lo);
  }
};

const of = (from: number, to: number): Distinct => {
  const distinct = new Distinct();
  addAll(distinct, from, to);
  return distinct;
};

describe('counting distinct recipients', () => {
  it('is exact up to ten thousand, however often each comes', () => {
    const distinct = of(0, exactDistinct);
    addAll(distinct, 0, exactDistinct);
    expect([distinct.size, distinct.exact]).toEqual([exactDistinct, true]);
  });

  it('stays within four standard errors above that', () => {
    for (const n of [exactDistinct + 1, 30_000, 70_000, 300_000]) {
      const distinct = of(0, n);
      expect(distinct.exact).toBe(false);
      expect(Math.abs(distinct.size - n) / n).toBeLessThan(4 * distinctError);
    }
  });

  it('comes to the same state in any order of merging, across the change of form', () => {
    const parts = [of(0, 4_000), of(3_000, 9_000), of(8_000, 25_000)];
    const merged = (order: readonly number[]) => {
      const all = new Distinct();
      for (const i of order) all.absorb(parts[i]!);
      return all;
    };
    const whole = of(0, 25_000);
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ])
      expect(merged(order).ranks).toEqual(whole.ranks);
  });
});
