import { expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

it('is sure of no reply whose outcome neither a code nor a log nor a report tells', () => {
  const words = 'mail for example.com loops back to myself';
  expect(classify(`Diagnostic Code: X-Postfix; ${words}`)).toMatchObject({ cause: 'routing', confidence: 'medium' });
  expect(classify(`554 5.4.6 ${words}`)).toMatchObject({ cause: 'routing', confidence: 'high' });
});
