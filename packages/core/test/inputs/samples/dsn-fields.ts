import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a delay report of Postfix with a folded diagnostic code',
    input: [
      'Reporting-MTA: dns; mail.example.org',
      'X-Postfix-Queue-ID: 4A1B2C3D4E',
      'X-Postfix-Sender: rfc822; a@example.org',
      'Arrival-Date: Mon, 23 Nov 2026 06:00:00 +0100 (CET)',
      '',
      'Final-Recipient: rfc822; user@example.com',
      'Original-Recipient: rfc822;user@example.com',
      'Action: delayed',
      'Status: 4.7.650',
      'Remote-MTA: dns; mx.example.com',
      'Diagnostic-Code: smtp; 451 4.7.650 The mail server [192.0.2.25] has been',
      '    temporarily rate limited due to IP reputation. See',
      '    https://postmaster.example.com (S3113)',
      'Will-Retry-Until: Sat, 28 Nov 2026 06:00:00 +0100 (CET)',
      'Last-Attempt-Date: Mon, 23 Nov 2026 10:00:00 +0100 (CET)',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply:
          '451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation. See https://postmaster.example.com (S3113)',
        enhancedStatusCode: '4.7.650',
        facts: {
          queueId: '4A1B2C3D4E',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          at: '2026-11-23T10:00:00+01:00',
          delaySeconds: 14_400,
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a 4xx for which delivery was given up, and a second recipient that was relayed',
    input: [
      'Final-Recipient: rfc822; user@example.com',
      'Action: failed',
      'Status: 4.4.7',
      'Diagnostic-Code: smtp; 450 4.2.1 too many messages for this mailbox',
      '',
      'Final-Recipient: rfc822; other@example.net',
      'Action: relayed',
      'Status: 2.0.0',
    ].join('\n'),
    attempts: [
      { outcome: 'failed', reply: '450 4.2.1 too many messages for this mailbox', enhancedStatusCode: '4.4.7' },
      { outcome: 'delivered', reply: null, facts: { recipientDomain: 'example.net' } },
    ],
  },
  {
    title: 'a diagnostic code alone, whose wrap lost its indent',
    input:
      'Diagnostic-Code: smtp; 421 4.7.0 temporarily deferred due to\nunexpected volume; see\nhttps://postmaster.example.com/',
    attempts: [
      {
        outcome: null,
        reply: '421 4.7.0 temporarily deferred due to unexpected volume; see https://postmaster.example.com/',
      },
    ],
  },
  {
    title: 'the reply behind an expiry',
    input:
      'Diagnostic-Code: smtp; 554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>',
    attempts: [{ outcome: 'failed', reply: '421 4.4.2 Connection timed out' }],
  },
  {
    title: 'Postfix’s own reason, and Google’s way to name the host',
    input: [
      'Final-Recipient: rfc822; user@example.com',
      'Action: delayed',
      'Status: 4.4.1',
      'Remote-MTA: dns; mx.example.com. (192.0.2.1, the server for the domain example.com.)',
      'Diagnostic-Code: X-Postfix; delivery temporarily suspended: connect to',
      '    mx.example.com[192.0.2.1]:25: Connection refused',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        facts: { remoteMta: 'mx.example.com', remoteIp: '192.0.2.1' },
      },
    ],
  },
  {
    title: 'fields that were pasted on one line',
    input:
      'Final-Recipient: rfc822;user@example.com Action: failed Status: 5.1.1 Diagnostic-Code: smtp;550 5.1.1 no such user',
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.1.1 no such user',
        enhancedStatusCode: '5.1.1',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a greeting before the refusal',
    input: 'Diagnostic-Code: smtp; 220-mx.example.com 421 4.2.1 Service refused, please try later.',
    attempts: [{ outcome: null, reply: '421 4.2.1 Service refused, please try later.' }],
  },
  {
    title: 'fields that were cut off before the diagnostic code, behind the part for people',
    input:
      'Your message could not be delivered for more than 3 hour(s).\nIt will be retried until it is 2 day(s) old.\n\n<user@example.com>: host mx.example.com[192.0.2.1]\n    refused to talk to me: 554 5.7.1 You are not allowed to connect.\n\nFinal-Recipient: rfc822; user@example.com\nAction: delayed\nStatus: 4.7.1\nRemote-MTA: dns; mx.example.com\n',
    attempts: [
      { outcome: 'deferred', reply: '554 5.7.1 You are not allowed to connect.', enhancedStatusCode: '4.7.1' },
    ],
  },
  {
    title: 'Amazon SES as the receiver, which names itself only as the reporter',
    input:
      'Reporting-MTA: dns; inbound-smtp.eu-west-1.amazonaws.com\n\nAction: failed\nFinal-Recipient: rfc822; user@example.com\nDiagnostic-Code: smtp; 550 5.2.0 Message Filtered\nStatus: 5.2.0\n',
    attempts: [{ outcome: 'failed', responders: ['inbound-smtp.eu-west-1.amazonaws.com', 'example.com'] }],
  },
  {
    title: 'a delay without a reason, whose next part is none either',
    input:
      'Delivery to the following recipients has been delayed.\n\n       user@example.com\n\n--9B095B5ADSN=_01D0\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;mail.example.org\n\nFinal-Recipient: rfc822;user@example.com\nAction: delayed\nStatus: 4.4.7\n',
    attempts: [{ outcome: 'deferred', reason: null, reply: null, facts: { recipientDomain: 'example.com' } }],
  },
];
