import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a name that could not be looked up',
    input:
      'Nov 23 10:00:00 alice dma[1fba5.21545c0]: trying delivery\nNov 23 10:00:00 alice dma[1fba5.21545c0]: remote delivery deferred: DNS lookup failure: host example.org not found',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: null,
        reason: 'DNS lookup failure: host example.org not found',
        facts: { queueId: '1fba5.21545c0' },
      },
    ],
  },
  {
    title: 'what the smart host said',
    input:
      'Nov 23 10:00:01 alice dma[1fba5]: remote delivery deferred: mx.example.com [192.0.2.1] failed after RCPT TO: 450 4.2.0 Greylisted',
    attempts: [{ outcome: 'deferred', reply: '450 4.2.0 Greylisted', facts: { queueId: '1fba5' } }],
  },
  {
    title: 'a message that was given up',
    input: 'Nov 23 10:00:02 alice dma[1fba5]: delivery failed, bouncing as 1fba6',
    attempts: [{ outcome: 'failed', reply: null, facts: { queueId: '1fba5' } }],
  },
];
