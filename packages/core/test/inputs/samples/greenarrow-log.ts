import type { Sample } from '../sample.ts';

const head = 'toid: 71 from: bounce@news.example.org';

export const samples: readonly Sample[] = [
  {
    title: 'a connection that broke, which tells no reply',
    input: `2026-11-20 14:04:13.746251500 deferral: to: user@example.com ${head} toip: 192.0.2.26 fromip: 198.51.100.72 mid: 2709 time: 431 status: Remote side closed connection during MAIL FROM`,
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: null,
        reason: 'Remote side closed connection during MAIL FROM',
        facts: { recipientDomain: 'example.com', remoteIp: '192.0.2.26', sendingIp: '198.51.100.72' },
      },
    ],
  },
  {
    title: 'a refusal with the reply',
    input: `failure: to: user@example.com ${head} toip: 192.0.2.26 fromip: 198.51.100.72 mid: 2709 time: 2 status: 550 5.1.1 No such user here`,
    attempts: [{ outcome: 'failed', reply: '550 5.1.1 No such user here' }],
  },
  {
    title: 'a delivery',
    input: `success: to: user@example.com ${head} toip: 2001:db8::1 fromip: 198.51.100.72 mid: 2709 time: 2 status: 250 2.0.0 Ok: queued`,
    attempts: [{ outcome: 'delivered', facts: { remoteIp: '2001:db8::1' } }],
  },
];
