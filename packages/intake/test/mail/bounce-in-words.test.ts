import { describe, expect, it } from 'vitest';
import { wordsOfBounce } from '../../src/mail/bounce-in-words.ts';
import type { Mail } from '../../src/mail/parse-mail.ts';

const mail = (
  text: string,
  headers: Record<string, string> = { from: 'Mail Delivery System <MAILER-DAEMON@example.org>' },
): Mail => ({
  headers: new Map(Object.entries(headers)),
  subject: headers.subject ?? '',
  date: null,
  text,
  statusReports: [],
  isComplaint: false,
  messages: [],
  files: [],
});

describe('wordsOfBounce', () => {
  it('finds the recipients behind the announcement, not the sender before it', () => {
    const text =
      'Hello anna@example.org,\n\nyour message could not be delivered to:\n\n  b@example.com\n  c@example.net\n\n--- Original message follows.\nTo: d@example.com\n';
    expect(wordsOfBounce(mail(text))).toMatchObject({
      recipients: ['b@example.com', 'c@example.net'],
      outcome: 'failed',
    });
  });

  it('prefers the header that names them', () => {
    expect(
      wordsOfBounce(mail('It failed for a@example.com', { 'x-failed-recipients': 'b@example.com, c@example.com' }))
        ?.recipients,
    ).toEqual(['b@example.com', 'c@example.com']);
  });

  it('tells a delay from a failure', () => {
    expect(
      wordsOfBounce(mail('THIS IS A WARNING MESSAGE ONLY. Delivery to a@example.com has been delayed.'))?.outcome,
    ).toBe('deferred');
    expect(
      wordsOfBounce(mail('Delivery has been delayed; this is a permanent error: a@example.com failed.'))?.outcome,
    ).toBe('failed');
  });

  it('is silent about what a person writes', () => {
    expect(
      wordsOfBounce(
        mail('I failed to reach you, a@example.com', { from: 'Rita <rita@example.net>', subject: 'Hello' }),
      ),
    ).toBeNull();
  });

  it('takes time in proportion to hostile words', () => {
    const cost = (times: number): number => {
      const started = process.cpuUsage();
      for (let i = 0; i < 20; i++) wordsOfBounce(mail('a@ '.repeat(times) + 'following address '.repeat(times)));
      return process.cpuUsage(started).user;
    };
    cost(2_000);
    expect(cost(200_000)).toBeLessThan(Math.max(cost(20_000), 2_000) * 60);
  });
});
