import { expect, it } from 'vitest';
import type { ParsedAttempt } from '../../../src/inputs/input-format.ts';
import { blankAttempt } from '../../../src/inputs/shared/attempt.ts';
import { flatView, parseLog, parseText } from '../../../src/inputs/shared/plain.ts';
import { through } from '../../../src/inputs/shared/view.ts';

/** A parser that takes what stands between two marks for the reply. */
const between = (text: string): ParsedAttempt[] => {
  const start = text.indexOf('451');
  const attempt = blankAttempt('test');
  attempt.reply = { start, end: text.indexOf('end') + 3 };
  return [attempt];
};

const read = (attempts: ParsedAttempt[], input: string): [string, string | undefined] => {
  const attempt = attempts[0] ?? blankAttempt('test');
  return [input.slice(attempt.reply?.start, attempt.reply?.end), attempt.replyText];
};

it.each([
  ['plain text 451 the end', '451 the end', undefined],
  ['a &lt;b&gt; 451 &lt;c&gt; end &amp;', '451 &lt;c&gt; end', '451 <c> end'],
  ['> quoted\n> 451 in\n> two end', '451 in\n> two end', '451 in\ntwo end'],
  [
    '451 <mailto:a@example.com|a@example.com> end',
    '451 <mailto:a@example.com|a@example.com> end',
    '451 a@example.com end',
  ],
  ['\u001b[31m451 red\u001b[0m end', '451 red\u001b[0m end', '451 red end'],
  ['451 \u201ccurly\u201d end', '451 \u201ccurly\u201d end', '451 "curly" end'],
  ['451 a b=\nc to=3D end', '451 a b=\nc to=3D end', '451 a bc to= end'],
])('points into the input itself: %j', (input, slice, words) => {
  expect(read(parseText(input, between), input)).toEqual([slice, words]);
});

it('points into the JSON that wraps a line', () => {
  const input = '{"log":"451 \\"x\\" end\\n","stream":"stdout"}';
  expect(read(parseLog(input, between), input)).toEqual(['451 \\"x\\" end', '451 "x" end']);
});

it('joins what was wrapped', () => {
  const input = '451 a\n    b  \n end';
  expect(read(through(input, flatView(input), between), input)).toEqual([input, '451 a b end']);
  expect(flatView('one line')).toBeNull();
});
