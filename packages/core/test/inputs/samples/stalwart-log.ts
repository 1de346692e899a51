import type { Sample } from '../sample.ts';

const span =
  'queueId = 333028896599011329, queueName = "remote", from = "a@example.org", to = ["user@example.com"], size = 900, total = 1';

export const samples: readonly Sample[] = [
  {
    title: 'a recipient that was refused',
    input: `2026-11-23T10:00:00Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) ${span}, hostname = "mx.example.com", to = "user@example.com", code = 451, details = "4.7.1 unusual rate", elapsed = 0ms`,
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '4.7.1 unusual rate',
        replyCode: 451,
        facts: {
          queueId: '333028896599011329',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          smtpCommand: 'RCPT TO',
          at: '2026-11-23T10:00:00Z',
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a connection that failed, then steps that report nothing',
    input: [
      `2026-11-23T10:00:00Z INFO Connection error (delivery.connect-error) ${span}, hostname = "mx.example.com", remoteIp = 192.0.2.1, reason = "Connection refused", elapsed = 12ms`,
      `2026-11-23T10:00:00Z INFO Message rescheduled for delivery (queue.rescheduled) ${span}, nextRetry = 2026-11-23T10:05:00Z`,
      `2026-11-23T10:00:00Z INFO New delivery attempt for domain (delivery.domain-delivery-start) ${span}, domain = "example.com"`,
    ].join('\n'),
    attempts: [{ outcome: 'deferred', reply: null, reason: 'Connection refused', facts: { remoteIp: '192.0.2.1' } }],
  },
  {
    title: 'a delivery, in docker compose',
    input: `stalwart | 2026-11-23T10:00:00Z INFO Message delivered (delivery.delivered) ${span}, hostname = "mx.example.com", to = "user@example.com", code = 250, details = "2.0.0 Ok: queued"`,
    attempts: [{ outcome: 'delivered', reply: '2.0.0 Ok: queued', replyCode: 250 }],
  },
];
