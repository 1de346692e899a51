import { expect, it } from 'vitest';
import { innermost, replyStart, saysGivenUp } from '../../../src/inputs/shared/innermost.ts';

const inner = (text: string): string => {
  const { start, end } = innermost(text, 0, text.length);
  return text.slice(start, end);
};

it.each([
  ['451 4.7.1 wait', '451 4.7.1 wait'],
  [
    '451 4.4.0 Primary target IP address responded with: "421 4.4.1 Connection timed out." Attempted',
    '421 4.4.1 Connection timed out.',
  ],
  [
    "450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with \"454 4.7.0 didn't work\" again'",
    "454 4.7.0 didn't work",
  ],
  ['451 4.4.395 Target host responded with error. -> 421 4.3.2 busy', '421 4.3.2 busy'],
  ['450 4.1.1 id=1, from MTA(smtp:[127.0.0.1]:10025): 452 4.3.1 full', '452 4.3.1 full'],
  ['554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 timed out>', '421 4.4.2 timed out'],
])('finds the reply that is quoted innermost in %s', (text, expected) => {
  expect(inner(text)).toBe(expected);
});

it('leaves a verdict whole that a verifying server gives in its own words', () => {
  const text =
    '450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: host mx.example.com[192.0.2.1] said: 451 wait';
  expect(inner(text)).toBe(text);
});

it.each([
  ['soft bounce (450 4.2.0 wait)', 13],
  ['error: 451 wait', 7],
  ['over 450 messages a day', -1],
  ['192.0.2.451 is not', -1],
  ['host said 451 4.7.1 wait', 10],
])('finds where the reply begins in %s', (text, at) => {
  expect(replyStart(text, 0, text.length)).toBe(at);
});

it('knows the words by which a sender gives up', () => {
  expect(saysGivenUp('450 4.2.0 busy: retry timeout exceeded')).toBe(true);
  expect(saysGivenUp('450 4.2.0 busy, will retry')).toBe(false);
});
