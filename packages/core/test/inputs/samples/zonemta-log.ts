import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'its own word, which wins over the code of the reply',
    input:
      '2026-11-23T10:00:00.000Z info Sender/default/867[1] id=xugpvq7nvpfql6p4 19001ba5ad80001cdc.001 DEFERRED[other] from=user@example.org to=user@gmail.com src=192.0.2.1 mx=gmail-smtp-in.l.google.com[198.51.100.26] message-id=<a@example.org> (550-5.7.26 Your email has been blocked because the sender is unauthenticated.)',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '550-5.7.26 Your email has been blocked because the sender is unauthenticated.',
        facts: {
          queueId: 'xugpvq7nvpfql6p4',
          recipientDomain: 'gmail.com',
          remoteMta: 'gmail-smtp-in.l.google.com',
          remoteIp: '198.51.100.26',
          sendingIp: '192.0.2.1',
        },
      },
    ],
  },
  {
    title: 'what was taken and what was given up',
    input: [
      'info Sender/default/1[2] id=a1 b.001 ACCEPTED from=user@example.org to=user@example.com src=192.0.2.1 mx=mx.example.com[198.51.100.2] message-id=<a@example.org> (250 2.0.0 Ok: queued)',
      'info Sender/default/1[2] id=a2 b.002 REJECTED[mailbox] from=user@example.org to=nobody@example.com src=192.0.2.1 mx=mx.example.com[198.51.100.2] message-id=<a@example.org> (550 5.1.1 no such user)',
    ].join('\n'),
    attempts: [
      { outcome: 'delivered', reply: '250 2.0.0 Ok: queued' },
      { outcome: 'failed', reply: '550 5.1.1 no such user' },
    ],
  },
  {
    title: 'a reason of its own',
    input:
      'info Sender/default/1[2] id=a3 b.003 DEFERRED[network] from=user@example.org to=user@example.net src=192.0.2.1 mx=mx.example.net message-id=<a@example.org> (connect ECONNREFUSED 198.51.100.3:25)',
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: 'connect ECONNREFUSED 198.51.100.3:25',
        facts: { remoteMta: 'mx.example.net', remoteIp: null },
      },
    ],
  },
];
