import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a listing of three messages',
    input: [
      '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------',
      '4A1B2C3D4E     1234 Mon Nov 23 09:00:00  a@example.org',
      '(host mx.example.com[192.0.2.1] said: 451 4.7.1 Greylisted (in reply to RCPT TO command))',
      '                                         user@example.com',
      '',
      '4A1B2C3D4F*     900 Mon Nov 23 09:59:00  a@example.org',
      '                                         active@example.com',
      '',
      '4A1B2C3D50      900 Mon Nov 23 08:00:00  MAILER-DAEMON',
      '      (connect to mx.example.net[192.0.2.2]:25: Connection refused)',
      '                                         other@example.net',
      '',
      '-- 3 Kbytes in 3 Requests.',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted',
        facts: {
          queueId: '4A1B2C3D4E',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          smtpCommand: 'RCPT TO',
          rawAt: 'Mon Nov 23 09:00:00',
        },
        responders: ['mx.example.com', 'example.com'],
      },
      {
        outcome: 'deferred',
        reply: null,
        reason: 'connect to mx.example.net[192.0.2.2]:25: Connection refused',
        facts: { recipientDomain: 'example.net' },
      },
    ],
  },
  {
    title: 'a message on hold',
    input:
      '4A1B2C3D4E!     1234 Mon Nov 23 09:00:00  a@example.org\n                                         user@example.com',
    attempts: [{ outcome: 'deferred', reply: null, reason: '4A1B2C3D4E!', facts: { queueId: '4A1B2C3D4E' } }],
  },
  {
    title: 'postqueue -j',
    input:
      '{"queue_name": "deferred", "queue_id": "4A1B2C3D4E", "arrival_time": 1795424400, "message_size": 900, "forced_expire": false, "sender": "a@example.org", "recipients": [{"address": "user@example.com", "delay_reason": "host mx.example.com[192.0.2.1] said: 450 4.2.0 \\"wait\\" (in reply to RCPT TO command)"}, {"address": "b@example.net"}]}\n{"queue_name": "active", "queue_id": "4A1B2C3D4F", "arrival_time": 1795424400, "sender": "", "recipients": [{"address": "c@example.net"}]}',
    attempts: [
      {
        outcome: 'deferred',
        reply: '450 4.2.0 "wait"',
        facts: { queueId: '4A1B2C3D4E', recipientDomain: 'example.com', at: '2026-11-23T09:00:00.000Z' },
      },
    ],
  },
];
