import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a delay in the mail logs',
    input:
      "Mon Nov 23 14:21:04 2026 Info: Delayed: DCID 7436 MID 64855 to RID 0 - 4.1.0 - Unknown address error ('451', ['4.7.1 Greylisted, please come back later']) []",
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '4.7.1 Greylisted, please come back later',
        replyCode: 451,
        facts: { queueId: '64855', rawAt: 'Nov 23 14:21:04' },
      },
    ],
  },
  {
    title: 'addresses and a refusal of several lines',
    input:
      "Mon Nov 23 20:16:03 2026 Info: Bounced: DCID 8414309 MID 19410908 From: <news@example.org> To: <user@example.com> RID 0 - 5.1.0 - Unknown address error ('550', ['5.1.1 The mailbox does not exist.', \"5.1.1 Check the recipient's address.\"]) []",
    attempts: [
      {
        outcome: 'failed',
        reply: "5.1.1 The mailbox does not exist. 5.1.1 Check the recipient's address.",
        replyCode: 550,
        facts: { queueId: '19410908', recipientDomain: 'example.com' },
        responders: ['example.com'],
      },
    ],
  },
  {
    title: 'a connection that broke',
    input:
      "Info: Delayed: DCID: 4370 Message 10800 to 0 - 4.4.0 - Other network problem ('000', ['[Errno 54] Connection reset by peer']) []",
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: "4.4.0 - Other network problem ('000', ['[Errno 54] Connection reset by peer",
        facts: { queueId: '10800' },
      },
    ],
  },
  {
    title: 'the bounce logs, wrapped as their manual prints them',
    input:
      'Mon Nov 23 18:37:00 2026 Info: Delayed: 44451135:0\nFrom:<news@example.org> To:<user@example.com>\nReason: "4.1.0 - Unknown address error" Response: "(\'451\',\n[\'<user@example.com> Too many connections from your address\'])"',
    attempts: [
      {
        outcome: 'deferred',
        reply: '<user@example.com> Too many connections from your address',
        replyCode: 451,
        facts: { queueId: '44451135', recipientDomain: 'example.com' },
      },
    ],
  },
];
