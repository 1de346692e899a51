import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a deferred delivery',
    input:
      'Nov 23 10:00:00 mail sm-mta[593]: 5ANA00ab012345: to=<user@example.com>, ctladdr=<www@host.example.org> (33/33), delay=1+20:38:23, xdelay=00:00:02, mailer=esmtp, pri=11550899, relay=mx.example.com. [192.0.2.1], dsn=4.7.1, stat=Deferred: 450 4.7.1 <user@example.com>: Recipient address rejected: Greylisted',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '450 4.7.1 <user@example.com>: Recipient address rejected: Greylisted',
        enhancedStatusCode: '4.7.1',
        facts: {
          queueId: '5ANA00ab012345',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          delaySeconds: 160_703,
          rawAt: 'Nov 23 10:00:00',
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a refused connection, a success, a failure and a queued message',
    input: [
      'Nov 23 10:00:00 mail sendmail[593]: 5ANA00ab012345: to=<user@example.com>, delay=00:01:00, xdelay=00:00:02, mailer=esmtp, pri=1, relay=mx.example.com. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection refused by mx.example.com.',
      'Nov 23 10:00:01 mail sendmail[593]: 5ANA00ab012346: to=<user@example.net>, delay=00:00:01, mailer=esmtp, pri=1, relay=mx.example.net. [192.0.2.2], dsn=2.0.0, stat=Sent (2.0.0 Ok: queued as 77AA)',
      'Nov 23 10:00:02 mail sendmail[593]: 5ANA00ab012347: to=<nobody@example.net>, delay=00:00:01, mailer=esmtp, pri=1, relay=mx.example.net. [192.0.2.2], dsn=5.1.1, stat=User unknown',
      'Nov 23 10:00:03 mail sendmail[593]: 5ANA00ab012348: to=<user@example.net>, delay=00:00:01, mailer=esmtp, pri=1, stat=queued',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: 'Connection refused by mx.example.com.',
        facts: { remoteMta: 'mx.example.com' },
      },
      { outcome: 'delivered', reply: '2.0.0 Ok: queued as 77AA' },
      { outcome: 'failed', reply: null, reason: 'User unknown', enhancedStatusCode: '5.1.1' },
    ],
  },
  {
    title: 'rejections by rulesets and milters',
    input: [
      'Nov 23 10:00:00 mail sm-mta[593]: ruleset=check_relay, arg1=host.example.com, arg2=192.0.2.66, relay=host.example.com [192.0.2.66], reject=421 4.3.2 Connection rate limit exceeded.',
      'Nov 23 10:00:01 mail sm-mta[593]: 5ANA00ab012345: ruleset=check_rcpt, arg1=<user@example.org>, relay=[192.0.2.66] (may be forged), reject=451 4.1.8 Domain of sender address a@host.example.com does not resolve',
      'Nov 23 10:00:02 mail sm-mta[593]: 5ANA00ab012345: Milter: data, reject=451 4.7.1 Please try again later',
    ].join('\n'),
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '421 4.3.2 Connection rate limit exceeded.',
        facts: { smtpCommand: 'CONNECT', sendingIp: '192.0.2.66' },
      },
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 4.1.8 Domain of sender address a@host.example.com does not resolve',
        facts: {
          smtpCommand: 'RCPT TO',
          recipientDomain: 'example.org',
          queueId: '5ANA00ab012345',
          sendingIp: '192.0.2.66',
        },
      },
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 4.7.1 Please try again later',
        facts: { smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'load that turns clients away',
    input: 'Nov 23 10:00:00 mail sm-mta[593]: rejecting connections on daemon MTA: load average: 31',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'inbound',
        reply: null,
        reason: 'rejecting connections on daemon MTA: load average: 31',
      },
    ],
  },
  {
    title: 'a milter that is down',
    input:
      'Nov 23 10:00:00 mail sm-mta[593]: 5ANA00ab012345: Milter (clamav): error connecting to filter: Connection refused by /run/clamav/milter.sock',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'inbound',
        reason: 'Milter (clamav): error connecting to filter: Connection refused by /run/clamav/milter.sock',
        facts: { queueId: '5ANA00ab012345' },
      },
    ],
  },
  {
    title: 'the words of a verbose session',
    input: '<user@example.com>... Deferred: 450 4.7.1 Access denied. IP name lookup failed [192.0.2.66]',
    attempts: [
      {
        outcome: 'deferred',
        reply: '450 4.7.1 Access denied. IP name lookup failed [192.0.2.66]',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: "the server's words beside the stat, as since 8.16",
    input:
      'Nov 20 10:11:12 mail sm-mta[1234]: 4AK9abc012345: to=<user@example.com>, delay=00:00:03, mailer=esmtp, relay=mx.example.net. [192.0.2.7], dsn=5.0.0, reply=550 5.7.1 Message rejected, it is spam, stat=Service unavailable',
    attempts: [{ outcome: 'failed', reply: '550 5.7.1 Message rejected, it is spam', reason: null }],
  },
];
