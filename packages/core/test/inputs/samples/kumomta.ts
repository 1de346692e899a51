import type { Sample } from '../sample.ts';

const record = (extra: object): object => ({
  type: 'TransientFailure',
  id: 'd7ef132b5d7711eea8c8000c29c33806',
  sender: 'a@example.org',
  recipient: 'user@example.com',
  queue: 'example.com',
  response: {
    code: 451,
    enhanced_code: { class: 4, subject: 7, detail: 1 },
    content: 'Greylisted, wait',
    command: 'RCPT TO:<user@example.com>\r\n',
  },
  peer_address: { name: 'mx.example.com.', addr: '192.0.2.1' },
  timestamp: 1795428000,
  created: 1795427940,
  num_attempts: 1,
  source_address: { address: '198.51.100.2:4711' },
  ...extra,
});

export const samples: readonly Sample[] = [
  {
    title: 'a transient failure, whose code stands in a field of its own',
    input: JSON.stringify(record({})),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: 'Greylisted, wait',
        replyCode: 451,
        enhancedStatusCode: '4.7.1',
        facts: {
          queueId: 'd7ef132b5d7711eea8c8000c29c33806',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          sendingIp: '198.51.100.2',
          smtpCommand: 'RCPT TO',
          attempts: 1,
          delaySeconds: 60,
          at: '2026-11-23T10:00:00.000Z',
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'lines: a delivery, an expiry and a rejection of its own',
    input: [
      record({ type: 'Delivery', response: { code: 250, content: '2.0.0 OK' } }),
      record({
        type: 'Expiration',
        response: {
          code: 551,
          enhanced_code: null,
          content: 'Next delivery time would be at 2026-11-24 which exceeds the expiry time',
        },
      }),
      record({ type: 'Rejection', response: { code: 451, content: '4.7.1 wait' } }),
    ]
      .map(line => JSON.stringify(line))
      .join('\n'),
    attempts: [
      { outcome: 'delivered', reply: '2.0.0 OK', replyCode: 250 },
      { outcome: 'failed', replyCode: 551 },
      { outcome: null, direction: 'inbound', reply: '4.7.1 wait', facts: { sendingIp: '192.0.2.1', remoteMta: null } },
    ],
  },
  {
    title: 'its own reason',
    input: JSON.stringify(
      record({ type: 'Delayed', response: { code: 451, content: 'KumoMTA internal: delivery suspended' } }),
    ),
    attempts: [{ outcome: 'deferred', reply: null, reason: 'KumoMTA internal: delivery suspended', replyCode: 451 }],
  },
];
