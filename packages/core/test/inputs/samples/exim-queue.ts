import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'messages that wait, one recipient of which has it already',
    input: [
      ' 25m  2.9K 1tABCD-000012-AB <a@example.org>',
      '        D done@example.net',
      '          user@example.com',
    ].join('\n'),
    attempts: [
      { outcome: 'delivered', facts: { recipientDomain: 'example.net' } },
      {
        outcome: 'deferred',
        reply: null,
        reason: null,
        facts: { queueId: '1tABCD-000012-AB', recipientDomain: 'example.com', delaySeconds: 1500 },
      },
    ],
  },
  {
    title: 'a frozen bounce',
    input: ' 3d  1.2K 1tABCD-0000000012A-1abc <> *** frozen ***\n          user@example.com',
    attempts: [{ outcome: 'deferred', reason: '*** frozen ***', facts: { delaySeconds: 259_200 } }],
  },
  {
    title: 'a quoted listing',
    input: '> 14h   870 1tABCD-000012-AB <a@example.org>\n>          user@example.com\n',
    attempts: [{ outcome: 'deferred', facts: { delaySeconds: 50_400 } }],
  },
];
