import type { Sample } from '../sample.ts';

const id = '930E3B02-4254-4499-8294-70044A00835D.1.1';

export const samples: readonly Sample[] = [
  {
    title: 'recipients that were refused',
    input: [
      `Nov 23 10:00:00 mail haraka[48106]: [NOTICE] [${id}] [outbound] recipient <user@example.com> deferred: 450 4.2.0 try later`,
      `Nov 23 10:00:00 mail haraka[48106]: [NOTICE] [${id}] [outbound] recipient <nobody@example.com> rejected: 550 5.1.1 no such user`,
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '450 4.2.0 try later',
        facts: { queueId: id, recipientDomain: 'example.com', smtpCommand: 'RCPT TO' },
      },
      { outcome: 'failed', reply: '550 5.1.1 no such user' },
    ],
  },
  {
    title: 'a retry that was scheduled, and a delivery',
    input: [
      `Nov 23 10:00:00 haraka[23821]: [INFO] [${id}] [outbound] Temp failing 1539758017236_1539762057544_6_23821_XrUdrN_11_example.com for 4096 seconds: Tried all MXs`,
      `Nov 23 10:00:01 haraka[23821]: [NOTICE] [${id}] [outbound] delivered file=1539_1 domain="example.net" host=mx.example.net ip=192.0.2.2 port=25 mode=SMTP tls=Y auth=N response="250 OK queued" delay=1.2 fails=0 rcpts=1/0/0`,
    ].join('\n'),
    attempts: [
      { outcome: 'deferred', reply: null, reason: 'Tried all MXs', facts: { recipientDomain: 'example.com' } },
      {
        outcome: 'delivered',
        reply: '250 OK queued',
        facts: { remoteMta: 'mx.example.net', remoteIp: '192.0.2.2', delaySeconds: 1.2 },
      },
    ],
  },
  {
    title: 'what it answered itself',
    input: `[PROTOCOL] [${id}] [core] C: RCPT TO:<user@example.org>\n[PROTOCOL] [${id}] [core] S: 451 4.7.1 please wait`,
    attempts: [{ outcome: null, direction: 'inbound', reply: '451 4.7.1 please wait' }],
  },
];
