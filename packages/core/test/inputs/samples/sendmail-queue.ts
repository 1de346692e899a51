import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a listing with a reply',
    input: [
      '                /var/spool/mqueue (1 request)',
      '-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------',
      '5ANA00ab012345     1024 Mon Nov 23 10:00 <a@example.org>',
      '                 (Deferred: 451 4.3.5 Server configuration problem)',
      '                                         <user@example.com>',
      '                Total requests: 1',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.3.5 Server configuration problem',
        facts: { queueId: '5ANA00ab012345', recipientDomain: 'example.com', rawAt: 'Mon Nov 23 10:00' },
      },
    ],
  },
  {
    title: 'a refused connection',
    input:
      '5ANA00ab012345*    1024 Mon Nov 23 10:00 <a@example.org>\n      (Deferred: Connection refused by mx.example.com.)\n      <user@example.com>',
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: 'Connection refused by mx.example.com.',
        facts: { remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'a map that cannot be asked',
    input:
      '5ANA00ab012345     1024 Mon Nov 23 10:00 <a@example.org>\n      (host map: lookup (example.com): deferred)\n      <user@example.com>',
    attempts: [{ outcome: 'deferred', reply: null, reason: 'host map: lookup (example.com): deferred' }],
  },
];
