import type { Sample } from '../sample.ts';

const event = {
  type: 'delay',
  bounce_class: '21',
  error_code: '451',
  message_id: 'm1',
  num_retries: '2',
  queue_time: '12000',
  rcpt_to: 'user@example.com',
  raw_reason: '451 4.7.1 Greylisted',
  reason: '451 4.7.1 Greylisted',
  sending_ip: '198.51.100.2',
  ip_address: '192.0.2.1',
  timestamp: '1795428000',
};

export const samples: readonly Sample[] = [
  {
    title: 'a delay in a webhook',
    input: JSON.stringify([{ msys: { message_event: event } }]),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        replyCode: 451,
        facts: {
          recipientDomain: 'example.com',
          remoteIp: '192.0.2.1',
          sendingIp: '198.51.100.2',
          delaySeconds: 12,
          attempts: 2,
          queueId: 'm1',
          at: '2026-11-23T10:00:00.000Z',
        },
      },
    ],
  },
  {
    title: 'a bounce after a temporary reply',
    input: JSON.stringify({ ...event, type: 'bounce', raw_reason: '450 4.4.1 timed out' }),
    attempts: [{ outcome: 'failed', reply: '450 4.4.1 timed out' }],
  },
  {
    title: 'one field alone',
    input: '"raw_reason": "454 4.4.4 [internal] no MX or A for domain",',
    attempts: [{ outcome: null, reply: '454 4.4.4 [internal] no MX or A for domain' }],
  },
];
