import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a refusal of its own',
    input:
      '2026-11-23T10:00:00.874Z smtp: DATA error\t{"check":"check.spf","msg_id":"5b63fbdb","reason":"no record","smtp_code":451,"smtp_enchcode":"4.7.23","smtp_msg":"SPF could not be checked","src_ip":"192.0.2.66:4711"}',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: 'SPF could not be checked',
        replyCode: 451,
        enhancedStatusCode: '4.7.23',
        facts: { queueId: '5b63fbdb', sendingIp: '192.0.2.66' },
        responders: [],
      },
    ],
  },
  {
    title: 'a delivery attempt of its queue',
    input:
      '2026-11-23T10:00:00.874Z queue: delivery attempt failed\t{"msg_id":"5b63fbdb","rcpt":"user@example.com","remote_server":"mx.example.com","smtp_code":450,"smtp_enchcode":"4.2.1","smtp_msg":"mailbox busy"}',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: 'mailbox busy',
        replyCode: 450,
        facts: { recipientDomain: 'example.com', remoteMta: 'mx.example.com' },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'its JSON alone',
    input:
      '{"rcpt":"user@example.com","remote_server":"mx.example.com","smtp_code":554,"smtp_enchcode":"5.7.1","smtp_msg":"rejected"}',
    attempts: [{ outcome: null, direction: 'outbound', reply: 'rejected', replyCode: 554 }],
  },
];
