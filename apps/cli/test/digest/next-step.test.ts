import { blankAttempt, Digest, replyKind, reportOf } from '@smtp451/core/digest';
import { expect, it } from 'vitest';
import { nextSteps } from '../../src/digest/next-step.ts';

const at = 1_795_000_000;

it('says how long it usually takes and what to do first, and no step twice', () => {
  const digest = new Digest({ source: 'mx1' });
  const kinds = [
    replyKind('reputation', 'fastmail', '421 4.7.0 poor reputation'),
    replyKind('reputation', null, '451 4.7.1 low reputation'),
    replyKind('greylisting', null, '451 4.7.1 Greylisted'),
  ];
  for (const [i, reply] of kinds.entries())
    digest.add({ ...blankAttempt(), at, reply, provider: reply.provider, queueHi: i + 1, queueLo: 1, recipientHi: 1 });
  const { fixFirst } = reportOf(digest.summary());
  const steps = nextSteps(fixFirst);
  expect(steps[0]).toMatch(/^First: [a-z]/);
  expect(steps[1]).toBe('First: as for 1.');
  expect(steps[2]).toBe('Usually clears in 5 minutes to 30 minutes.');
});
