import { expect, it } from 'vitest';
import { inWords } from '../../src/explain/duration.ts';

it.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [300, '5 minutes'],
  [3600, '1 hour'],
  [5400, '90 minutes'],
  [86_400, '1 day'],
  [432_000, '5 days'],
])('says %i seconds as %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
