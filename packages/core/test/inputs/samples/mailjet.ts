import type { Sample } from '../sample.ts';

const event = (extra: object): object => ({
  time: 1795428000,
  MessageID: 19421777835146490,
  email: 'user@example.com',
  mj_campaign_id: 7,
  ...extra,
});

export const samples: readonly Sample[] = [
  {
    title: 'a soft bounce, after the retries',
    input: JSON.stringify(
      event({
        event: 'bounce',
        hard_bounce: false,
        blocked: false,
        error_related_to: 'domain',
        error: 'greylisted',
        comment: '450 4.7.1 Greylisted',
      }),
    ),
    attempts: [
      {
        outcome: 'failed',
        direction: 'outbound',
        reply: '450 4.7.1 Greylisted',
        facts: { recipientDomain: 'example.com', at: '2026-11-23T10:00:00.000Z' },
      },
    ],
  },
  {
    title: 'a block that only names its error',
    input: JSON.stringify([event({ event: 'blocked', error_related_to: 'recipient', error: 'user unknown' })]),
    attempts: [{ outcome: 'failed', reply: null, reason: 'user unknown' }],
  },
  {
    title: 'a delivery',
    input: JSON.stringify(event({ event: 'sent', smtp_reply: '250 2.0.0 OK' })),
    attempts: [{ outcome: 'delivered', reply: '250 2.0.0 OK' }],
  },
];
