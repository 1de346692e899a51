import { expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

it('is sure that plain talk is no reply', () => {
  expect(classify('The build failed again after 451 tests')).toMatchObject({
    outcome: 'not-a-reply',
    confidence: 'high',
  });
});

it.each([
  ['an address', 'Delivery of it was tried 20 times: user@example.com', 'low'],
  ['an enhanced status code', '5.2.1 Subject is mandatory.', 'low'],
  ['letters that the catalogue has few words in', 'Ciao, пока нет', 'medium'],
])('is less sure where there is %s', (_, input, confidence) => {
  expect(classify(input)).toMatchObject({ outcome: 'not-a-reply', confidence });
});
