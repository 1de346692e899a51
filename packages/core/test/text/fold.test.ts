import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

const folded = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(fold(text.charCodeAt(at)))).join('');

it.each([
  ['Réputation', 'reputation'],
  ['ΑΠΌΡΡΙΨΗ', 'απορριψη'],
  ['Отклонён', 'отклонен'],
  ['Hộp', 'hop'],
  ['ＦＵＬＬ', 'full'],
])('reads %s as %s', (text, word) => {
  expect(folded(text)).toBe(word);
});
