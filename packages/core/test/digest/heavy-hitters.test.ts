import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeavyHitters } from '../../src/digest/heavy-hitters.ts';

const blank = () => ({ count: 0 });
const keys = fc.array(
  fc.integer({ min: 0, max: 60 }).map(n => `d${Math.floor((n * n) / 60)}.example.com`),
  { maxLength: 500 },
);

const counted = (list: readonly string[], capacity: number) => {
  const hitters = new HeavyHitters(capacity);
  for (const key of list) hitters.add(key, 1, blank);
  return hitters;
};

const truth = (list: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe('heavy hitters', () => {
  it('are exact up to their capacity', () => {
    fc.assert(
      fc.property(keys, list => {
        const hitters = counted(list, 61);
        hitters.cut();
        expect(new Map([...hitters.entries].map(([key, { count }]) => [key, count]))).toEqual(truth(list));
        expect([hitters.other, hitters.error]).toEqual([0, 0]);
      }),
    );
  });

  it('keep every count within the stated error, and lose nothing from the sum, over any split', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 5 }), lists => {
        const hitters = new HeavyHitters(8);
        for (const list of lists)
          hitters.absorb(
            counted(list, 8),
            entry => ({ ...entry }),
            () => {},
          );
        const exact = truth(lists.flat());
        expect(hitters.entries.size).toBeLessThanOrEqual(8);
        for (const [key, count] of exact) {
          const kept = hitters.entries.get(key)?.count ?? 0;
          expect(kept).toBeLessThanOrEqual(count);
          expect(kept + hitters.error).toBeGreaterThanOrEqual(count);
        }
        const kept = [...hitters.entries.values()].reduce((sum, { count }) => sum + count, 0);
        expect(kept + hitters.other).toBe(lists.flat().length);
      }),
    );
  });
});
