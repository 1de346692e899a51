import { expect, it } from 'vitest';
import { newId } from '../../src/store/ids.ts';

it('gives ids that no command line takes for an option', () => {
  const ids = Array.from({ length: 2_000 }, () => newId());
  expect(ids.filter(id => !/^[\w][\w-]{15}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
