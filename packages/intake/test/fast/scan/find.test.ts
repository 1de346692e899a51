import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { find, lastLabels, wanted } from '../../../src/fast/scan/scanner.ts';
import { inMemory } from './in-memory.ts';

const texts = [' to=<', 'aa', 'ab>', '>'].map(text => ({ text, known: wanted(text) }));
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '>', ' ', 't', 'o', '=', '<'), maxLength: 60 });

it('finds a text where it first stands, and none that goes on past the end', () => {
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(...texts), (inside, behind, { text, known }) => {
      const { from } = inMemory(inside + behind);
      const at = inside.indexOf(text);
      expect(find(from, from + inside.length, known)).toBe(at < 0 ? 0 : from + at);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['mx.example.com', 2, 'example.com'],
  ['a.b.mx.example.com', 3, 'mx.example.com'],
  ['example.com.', 1, 'com.'],
  ['example.com', 2, 'example.com'],
  ['localhost', 2, 'localhost'],
  ['.com', 1, 'com'],
  ['', 2, ''],
])('finds the last labels of %s: %i', (name, count, labels) => {
  const { from, to } = inMemory(name);
  expect(name.slice(lastLabels(from, to, count) - from)).toBe(labels);
});
