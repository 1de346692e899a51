import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classify } from '../../src/index.ts';
import { wrappings } from './wrappings.ts';

const file = new URL('../corpus/replies.jsonl', import.meta.url);
const bare = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { input: string }).input)
  .filter(input => /^[45]\d\d [^\n]+$/.test(input))
  .map(input => ({ input, alone: classify(input) }))
  .filter(({ alone }) => alone.outcome === 'deferred' || alone.outcome === 'failed');

/** Of a hundred replies: some say so little that only their place at the beginning shows what they are. */
const MOST_LOST = 2.5;
const MOST_OTHER_CAUSE = 3;
/** Whatever its code: the words of a reply that say that nobody tries again. */
const endsTries = /not going to try again|retry timeout exceeded|queue too long/i;

it('has replies enough to tell', () => {
  expect(bare.length).toBeGreaterThan(800);
});

it.each(wrappings)('a reply within $name keeps its outcome and its cause', ({ wrap, says }) => {
  let count = 0;
  let otherOutcome = 0;
  let otherCause = 0;
  for (const { input, alone } of bare) {
    const wrapped = wrap(input);
    if (wrapped === null) continue;
    const found = classify(wrapped);
    count++;
    if (alone.outcome === 'deferred' && !endsTries.test(input)) expect(found.outcome, wrapped).not.toBe('failed');
    if (found.outcome !== (says ?? alone.outcome)) otherOutcome++;
    if (found.cause !== alone.cause) otherCause++;
  }
  expect(count).toBeGreaterThan(bare.length / 2);
  expect((100 * otherOutcome) / count).toBeLessThanOrEqual(MOST_LOST);
  expect((100 * otherCause) / count).toBeLessThanOrEqual(MOST_OTHER_CAUSE);
});
