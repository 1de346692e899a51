import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a file with its header',
    input: [
      'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp',
      't,2026-11-23 10:00:05+0000,2026-11-23 10:00:00+0000,a@example.org,user@example.com,,delayed,4.7.1 (delivery not authorized),"smtp;451 4.7.1 Greylisted, come back",mx.example.com (192.0.2.1),policy-related,api,localhost,smtp,198.51.100.2,192.0.2.1',
      'b,2026-11-23 10:00:06+0000,2026-11-23 10:00:00+0000,a@example.org,nobody@example.com,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 no such user,mx.example.com (192.0.2.1),bad-mailbox,api,localhost,smtp,198.51.100.2,192.0.2.1',
      'd,2026-11-23 10:00:07+0000,2026-11-23 10:00:00+0000,a@example.org,user@example.net,,relayed,2.0.0 (success),smtp;250 2.0.0 OK,mx.example.net (192.0.2.2),,api,localhost,smtp,198.51.100.2,192.0.2.2',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted, come back',
        enhancedStatusCode: '4.7.1',
        facts: {
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          sendingIp: '198.51.100.2',
          at: '2026-11-23T10:00:05+00:00',
          delaySeconds: 5,
        },
        responders: ['mx.example.com', 'example.com'],
      },
      { outcome: 'failed', reply: '550 5.1.1 no such user' },
      { outcome: 'delivered', reply: '250 2.0.0 OK' },
    ],
  },
  {
    title: 'a line without the header',
    input:
      't,2026-11-23 10:00:05+0000,2026-11-23 10:00:00+0000,a@example.org,user@example.com,,delayed,4.4.1 (no answer from host),"smtp;connect timeout",mx.example.com (192.0.2.1),',
    attempts: [{ outcome: 'deferred', facts: { remoteMta: 'mx.example.com' } }],
  },
  {
    title: 'columns in another order',
    input:
      'type,timeLogged,rcpt,dsnDiag,dsnMta,dsnStatus,vmta,jobId,orig\nb,2026-11-23 10:00:05+0000,user@example.com,smtp;421 4.7.0 slow down,mx.example.com (192.0.2.1),4.7.0,vmta1,job1,a@example.org',
    attempts: [{ outcome: 'failed', reply: '421 4.7.0 slow down', enhancedStatusCode: '4.7.0' }],
  },
];
