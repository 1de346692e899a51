import type { Sample } from '../sample.ts';

const bounce = (extra: object): string =>
  JSON.stringify({
    RecordType: 'Bounce',
    MessageID: 'm1',
    Email: 'user@example.com',
    BouncedAt: '2026-11-23T10:00:00Z',
    ...extra,
  });

export const samples: readonly Sample[] = [
  {
    title: 'a transient failure',
    input: bounce({ Type: 'Transient', TypeCode: 2, Details: 'smtp;451 4.7.1 Greylisted' }),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        facts: { recipientDomain: 'example.com', queueId: 'm1', at: '2026-11-23T10:00:00Z' },
      },
    ],
  },
  {
    title: 'a soft bounce, after the retries',
    input: bounce({ Type: 'SoftBounce', TypeCode: 4096, Details: 'smtp;452 4.2.2 mailbox full' }),
    attempts: [{ outcome: 'failed', reply: '452 4.2.2 mailbox full' }],
  },
  {
    title: 'a delivery',
    input: JSON.stringify({
      RecordType: 'Delivery',
      MessageID: 'm1',
      Recipient: 'user@example.com',
      DeliveredAt: '2026-11-23T10:00:00Z',
      Details: '250 2.0.0 OK',
    }),
    attempts: [{ outcome: 'delivered', reply: '250 2.0.0 OK' }],
  },
];
