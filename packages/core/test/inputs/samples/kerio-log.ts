import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a delay without a word of the other server',
    input:
      '[23/Nov/2026 17:57:15] Sent: Queue-ID: 6a22d9ea-00000001, Recipient: <user@example.com>, Result: delayed, Status: 4.4.1 Cannot connect to host, Remote-Host: mx.example.com, Msg-Id: <1@example.org>',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: null,
        reason: 'Cannot connect to host',
        facts: { queueId: '6a22d9ea-00000001', recipientDomain: 'example.com', remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: "a mailbox of Kerio's own, through syslog",
    input:
      "<22>1 2026-11-23T14:59:31+07:00 mx01.example.org mail - - - Sent: Queue-ID: 69ccd05a-0001a3e2, Recipient: <user@example.org>, Result: delayed, Status: 4.3.0 Recipient's mailbox busy, Remote-Host: 127.0.0.1, Msg-Id: <2@example.org>",
    attempts: [{ outcome: 'deferred', facts: { remoteIp: '127.0.0.1' }, responders: [] }],
  },
  {
    title: 'a delivery and a failure',
    input: [
      '[23/Nov/2026 11:40:40] Sent: Queue-ID: 65ee8b47-00000009, Recipient: <a@example.com>, Result: delivered, Status: 2.0.0 , Remote-Host: 192.0.2.1, Msg-Id: <3@example.org>',
      '[23/Nov/2026 11:40:41] Sent: Queue-ID: 65ee8b47-0000000a, Recipient: <b@example.com>, Result: failed, Status: 5.1.1 550 5.1.1 No such user, Remote-Host: 192.0.2.1, Msg-Id: <4@example.org>',
    ].join('\n'),
    attempts: [{ outcome: 'delivered' }, { outcome: 'failed', reply: '550 5.1.1 No such user' }],
  },
];
