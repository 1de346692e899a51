import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'the delivery status alone, out of an event',
    input:
      'The log says:\n\n "delivery-status": {\n "mx-host": "mx.example.com",\n "attempt-no": 1,\n "session-seconds": 0.07,\n "retry-seconds": 600,\n "code": 451,\n "message": "Local error"\n }',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: 'Local error',
        replyCode: 451,
        facts: { remoteMta: 'mx.example.com', attempts: 1 },
        responders: ['mx.example.com'],
      },
    ],
  },
  {
    title: 'a temporary failure in a webhook',
    input: JSON.stringify({
      signature: { timestamp: '1795428000', token: 't', signature: 's' },
      'event-data': {
        event: 'failed',
        severity: 'temporary',
        reason: 'generic',
        id: 'q1',
        timestamp: 1795428000.5,
        recipient: 'user@example.com',
        envelope: { 'sending-ip': '198.51.100.2', sender: 'a@example.org' },
        'delivery-status': {
          'attempt-no': 2,
          code: 451,
          message: '4.7.1 Greylisted',
          'mx-host': 'mx.example.com',
          'retry-seconds': 600,
        },
      },
    }),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '4.7.1 Greylisted',
        replyCode: 451,
        facts: {
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          sendingIp: '198.51.100.2',
          attempts: 2,
          queueId: 'q1',
          at: '2026-11-23T10:00:00.500Z',
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a permanent failure after a temporary reply, whose message has no code',
    input: JSON.stringify({
      event: 'failed',
      severity: 'permanent',
      recipient: 'user@example.com',
      'delivery-status': { code: 450, message: 'mailbox is busy' },
    }),
    attempts: [{ outcome: 'failed', reply: 'mailbox is busy', replyCode: 450 }],
  },
  {
    title: 'a piece without a reply',
    input: '{\n  "event": "failed",\n  "reason": "generic",\n  "severity": "temporary"\n}',
    attempts: [{ outcome: 'deferred', reply: null, reason: 'generic' }],
  },
];
