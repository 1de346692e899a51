import { expect, it } from 'vitest';
import { cellsOf } from '../../src/table/cells.ts';

it.each([
  ['a,b,,c', ['a', 'b', '', 'c']],
  ['"a, b",c', ['a, b', 'c']],
  ['"a ""b"", c",d', ['a "b", c', 'd']],
  ['a,"goes on in the next line', ['a', 'goes on in the next line']],
  ['', ['']],
  [',', ['', '']],
  ['"a" , b ', ['a', 'b']],
])('cuts %j', (line, cells) => {
  expect(cellsOf(line, ',')).toEqual(cells);
});

it('takes time that grows with the line only', () => {
  const from = performance.now();
  for (const line of ['"'.repeat(200_000), '",'.repeat(100_000), ','.repeat(200_000)]) cellsOf(line, ',');
  expect(performance.now() - from).toBeLessThan(1_000);
});
