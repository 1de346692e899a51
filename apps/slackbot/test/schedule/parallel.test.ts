import { expect, it } from 'vitest';
import { inParallel } from '../../src/schedule/parallel.ts';

it('works on so many at once, on each once, and throws only when all have ended', async () => {
  let now = 0;
  let most = 0;
  const seen: number[] = [];
  const work = async (n: number): Promise<void> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise(done => setTimeout(done, n % 3));
    now -= 1;
    seen.push(n);
    if (n === 2) throw new Error('the second');
  };
  const items = Array.from({ length: 40 }, (_, i) => i);
  await expect(inParallel(items, 4, work)).rejects.toThrow('the second');
  expect(most).toBe(4);
  expect([...seen].sort((a, b) => a - b)).toEqual(items);
  await inParallel([], 4, work);
});
