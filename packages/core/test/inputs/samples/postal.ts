import type { Sample } from '../sample.ts';

const event = (name: string, status: string, output: string): string =>
  JSON.stringify({
    event: name,
    timestamp: 1795428000,
    payload: {
      status,
      details: 'SMTP delivery to mx.example.com',
      output,
      sent_with_ssl: true,
      timestamp: 1795428000.1,
      message: { id: 12345, token: 'abcdef', direction: 'outgoing', to: 'user@example.com', from: 'a@example.org' },
    },
    uuid: 'u',
  });

export const samples: readonly Sample[] = [
  {
    title: 'a delay',
    input: event('MessageDelayed', 'SoftFail', '451 4.7.1 Greylisted'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        facts: { recipientDomain: 'example.com', queueId: 'abcdef' },
      },
    ],
  },
  {
    title: 'a failure',
    input: event('MessageDeliveryFailed', 'HardFail', '550 5.1.1 no such user'),
    attempts: [{ outcome: 'failed', reply: '550 5.1.1 no such user' }],
  },
  {
    title: 'a delivery',
    input: event('MessageSent', 'Sent', '250 2.0.0 OK'),
    attempts: [{ outcome: 'delivered', reply: '250 2.0.0 OK' }],
  },
  {
    title: "the worker's log, where no host was reached",
    input: [
      'postal-worker: Cannot connect to 2001:db8::1:25 (mx.example.com) (Net::OpenTimeout: execution expired)',
      'postal-worker: Cannot connect to mx2.example.com:25 (Connection refused)',
    ].join('\n'),
    attempts: [
      { outcome: 'deferred', reply: null, facts: { remoteIp: '2001:db8::1' } },
      {
        outcome: 'deferred',
        reason: 'Cannot connect to mx2.example.com:25 (Connection refused)',
        facts: { remoteMta: 'mx2.example.com' },
      },
    ],
  },
];
