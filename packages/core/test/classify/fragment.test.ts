import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

describe('a reply without a code of its own', () => {
  it.each([
    ['Mailbox is full', 'mailbox-full'],
    ['Relay access denied', 'relay-denied'],
    ['The user is over quota', 'mailbox-full'],
  ])('is known by words that speak of mail alone: %s', (input, cause) => {
    expect(classify(input)).toMatchObject({ outcome: 'deferred', cause });
  });

  it.each([
    'Greylisting is switched on for all of our domains since Tuesday',
    'connection timed out',
    'Why is my mailbox full?',
    'I see that the mailbox is full',
    'mailbox_full = true',
    'permission denied',
    'E400 error',
  ])('is not seen in prose, settings and what anything may say: %s', input => {
    expect(classify(input).outcome).toBe('not-a-reply');
  });

  it.each([
    ['E451 Greylisting active', 451, 'greylisting'],
    ['451Requested mail action not taken: mailbox busy', 451, 'mailbox-unavailable'],
  ])('has a code that a letter clings to: %s', (input, code, cause) => {
    expect(classify(input)).toMatchObject({ reply: { code }, cause });
  });
});
