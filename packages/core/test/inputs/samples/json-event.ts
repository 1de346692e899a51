import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'an error of a mail library',
    input: JSON.stringify(
      {
        error: "Can't send mail - all recipients were rejected: 450 4.7.1 wait",
        smtpResponse: '450 4.7.1 <user@example.com>: wait',
        smtpResponseCode: 450,
        smtpCommand: 'RCPT TO',
      },
      null,
      2,
    ),
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '450 4.7.1 <user@example.com>: wait',
        replyCode: 450,
        facts: { smtpCommand: 'RCPT TO' },
      },
    ],
  },
  {
    title: 'a literal of JavaScript without its head',
    input: "  code: 2,\n  smtp: '450 4.2.0 <user@example.com>: wait\\n' }",
    attempts: [{ outcome: null, reply: '450 4.2.0 <user@example.com>: wait' }],
  },
  {
    title: 'an event that calls the message deferred',
    input: JSON.stringify({
      delivery: {
        status: 'deferred',
        smtpStatusCode: '554',
        smtpResponse: '554 5.7.1 not now',
        recipient: 'user@example.com',
      },
    }),
    attempts: [
      { outcome: 'deferred', reply: '554 5.7.1 not now', replyCode: 554, facts: { recipientDomain: 'example.com' } },
    ],
  },
  {
    title: 'an event whose reason has no code',
    input: JSON.stringify({
      event: 'deferred',
      message_id: '<a@example.org>',
      to: ['user@example.com'],
      response: 'Connection timed out',
    }),
    attempts: [{ outcome: 'deferred', reply: null, reason: 'Connection timed out' }],
  },
  {
    title: 'an event that is not about mail',
    input: JSON.stringify({ event: 'failed', job_id: 7, email: 'user@example.com', reason: 'the bank said no' }),
    attempts: [],
  },
  {
    title: "a line of Postfix's log that was taken to pieces",
    input:
      '{"queue_id":"4ABCDE","to":"user@example.com","relay":"mx.example.net[192.0.2.9]:25","status":"deferred","response":"451 4.7.1 Try again later"}',
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 Try again later', facts: { remoteMta: 'mx.example.net' } }],
  },
];
