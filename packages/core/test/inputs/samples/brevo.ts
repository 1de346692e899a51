import type { Sample } from '../sample.ts';

const event = (extra: object): string =>
  JSON.stringify({
    email: 'user@example.com',
    id: 1,
    date: '2026-11-23 11:00:00',
    ts_epoch: 1795428000000,
    'message-id': '<m1@example.org>',
    sending_ip: '198.51.100.2',
    ...extra,
  });

export const samples: readonly Sample[] = [
  {
    title: 'a deferred message',
    input: event({ event: 'deferred', reason: '451 4.7.1 Greylisted' }),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        facts: { recipientDomain: 'example.com', sendingIp: '198.51.100.2', at: '2026-11-23T10:00:00.000Z' },
      },
    ],
  },
  {
    title: 'a soft bounce',
    input: event({ event: 'soft_bounce', reason: '452 4.2.2 mailbox full' }),
    attempts: [{ outcome: 'failed', reply: '452 4.2.2 mailbox full' }],
  },
  {
    title: 'a delivery',
    input: event({ event: 'delivered' }),
    attempts: [{ outcome: 'delivered', reply: null }],
  },
];
