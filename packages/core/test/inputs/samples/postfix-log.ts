import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a deferred delivery with the syslog head',
    input:
      'Nov 23 10:15:02 mail postfix/smtp[4321]: 4A1B2C3D4E: to=<user@example.com>, relay=mx1.example.net[192.0.2.25]:25, conn_use=2, delay=3.4, delays=0.1/0.02/1.2/2.1, dsn=4.7.1, status=deferred (host mx1.example.net[192.0.2.25] said: 451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 300 seconds (see http://greylist.example.net/why) (in reply to RCPT TO command))',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply:
          '451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 300 seconds (see http://greylist.example.net/why)',
        reason: null,
        enhancedStatusCode: '4.7.1',
        facts: {
          queueId: '4A1B2C3D4E',
          recipientDomain: 'example.com',
          remoteMta: 'mx1.example.net',
          remoteIp: '192.0.2.25',
          smtpCommand: 'RCPT TO',
          at: null,
          rawAt: 'Nov 23 10:15:02',
          delaySeconds: 3.4,
        },
        responders: ['mx1.example.net', 'example.com'],
      },
    ],
  },
  {
    title: 'an ISO time, a long queue id, and a 554 that is retried',
    input:
      '2026-11-23T10:15:02.123456+01:00 mail postfix/smtp[4321]: 4NtYbc0Xk2z9sVr: to=<user@example.org>, relay=none, delay=12, delays=0.1/0/12/0, dsn=4.0.0, status=deferred (host mx.example.org[2001:db8::25] refused to talk to me: 554 5.7.1 mx.example.org no service here)',
    attempts: [
      {
        outcome: 'deferred',
        reply: '554 5.7.1 mx.example.org no service here',
        facts: {
          queueId: '4NtYbc0Xk2z9sVr',
          at: '2026-11-23T10:15:02.123456+01:00',
          rawAt: null,
          remoteIp: '2001:db8::25',
          smtpCommand: null,
        },
      },
    ],
  },
  {
    title: 'several recipients, a bounce, a delivery and lines that report nothing',
    input: [
      'Nov 23 10:00:00 mail postfix/qmgr[99]: 4A1B2C3D4E: from=<a@example.org>, size=1000, nrcpt=3 (queue active)',
      'Nov 23 10:00:01 mail postfix/smtp[100]: 4A1B2C3D4E: to=<u@example.com>, orig_to=<v@example.org>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <u@example.com>: no such user (in reply to RCPT TO command))',
      'Nov 23 10:00:02 mail postfix/smtp[100]: 4A1B2C3D4E: to=<w@example.net>, relay=mx.example.net[192.0.2.2]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 77AA)',
      'Nov 23 10:00:03 mail postfix/qmgr[99]: 4A1B2C3D4E: from=<a@example.org>, status=expired, returned to sender',
      'Nov 23 10:00:03 mail postfix/qmgr[99]: 4A1B2C3D4E: removed',
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.1.1 <u@example.com>: no such user',
        facts: { recipientDomain: 'example.com' },
      },
      { outcome: 'delivered', reply: '250 2.0.0 Ok: queued as 77AA', responders: ['mx.example.net', 'example.net'] },
      { outcome: 'failed', reply: null, reason: 'returned to sender', facts: { queueId: '4A1B2C3D4E' } },
    ],
  },
  {
    title: 'a suspended destination that quotes the last reply',
    input:
      'postfix/error[77]: 5B6F13477E: to=<user@example.com>, relay=none, delay=600, delays=590/10/0/0, dsn=4.7.0, status=deferred (delivery temporarily suspended: host mx.example.com[192.0.2.9] said: 421 4.7.0 Try again later, closing connection. (in reply to MAIL FROM command))',
    attempts: [
      {
        outcome: 'deferred',
        reply: '421 4.7.0 Try again later, closing connection.',
        facts: { remoteMta: 'mx.example.com', smtpCommand: 'MAIL FROM' },
      },
    ],
  },
  {
    title: 'a connection that timed out, without a reply',
    input:
      '5B6F13477E: to=<user@example.com>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (delivery temporarily suspended: connect to mx.example.com[192.0.2.9]:25: Connection timed out)',
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: 'delivery temporarily suspended: connect to mx.example.com[192.0.2.9]:25: Connection timed out',
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'records of hosts that were left for the next one',
    input: [
      'Nov 23 10:00:00 mail postfix/smtp[5]: connect to mx1.example.com[2001:db8::1]:25: Network is unreachable',
      'Nov 23 10:00:01 mail postfix/smtp[5]: 4A1B2C3D4E: conversation with mx2.example.com[192.0.2.2] timed out while receiving the initial server greeting',
      'Nov 23 10:00:02 mail postfix/smtp[5]: 4A1B2C3D4E: lost connection with mx3.example.com[192.0.2.3] while sending RCPT TO',
      'Nov 23 10:00:03 mail postfix/smtp[5]: 4A1B2C3D4E: host mx4.example.com[192.0.2.4] said: 452 4.5.3 Too many recipients (in reply to RCPT TO command)',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        facts: { remoteMta: 'mx1.example.com', remoteIp: '2001:db8::1', queueId: null },
      },
      { outcome: 'deferred', reply: null, facts: { remoteMta: 'mx2.example.com', queueId: '4A1B2C3D4E' } },
      { outcome: 'deferred', reply: null, facts: { remoteMta: 'mx3.example.com', remoteIp: '192.0.2.3' } },
      { outcome: null, reply: '452 4.5.3 Too many recipients', facts: { remoteMta: 'mx4.example.com' } },
    ],
  },
  {
    title: 'a rejection by smtpd itself',
    input:
      'Nov 23 10:00:00 mx.example.org postfix/smtpd[31]: NOQUEUE: reject: RCPT from unknown[2001:db8::77]: 450 4.7.25 Client host rejected: cannot find your hostname, [2001:db8::77]; from=<a@example.com> to=<user@example.org> proto=ESMTP helo=<host.example.com>',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '450 4.7.25 Client host rejected: cannot find your hostname, [2001:db8::77]',
        facts: {
          queueId: null,
          recipientDomain: 'example.org',
          sendingIp: '2001:db8::77',
          smtpCommand: 'RCPT TO',
          remoteMta: null,
        },
        responders: ['mx.example.org'],
      },
    ],
  },
  {
    title: 'a blocklist rejection whose text holds semicolons',
    input:
      'NOQUEUE: reject: RCPT from bad.example.com[192.0.2.66]: 554 5.7.1 Service unavailable; Client host [192.0.2.66] blocked using dnsbl.example.net; https://dnsbl.example.net/q?192.0.2.66; from=<a@example.com> to=<user@example.org> proto=ESMTP helo=<bad.example.com>',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply:
          '554 5.7.1 Service unavailable; Client host [192.0.2.66] blocked using dnsbl.example.net; https://dnsbl.example.net/q?192.0.2.66',
      },
    ],
  },
  {
    title: 'postscreen, which names the port of the client',
    input:
      'Nov 23 10:00:00 mail postfix/postscreen[31]: NOQUEUE: reject: RCPT from [192.0.2.66]:45263: 450 4.3.2 Service currently unavailable; from=<a@example.com>, to=<user@example.org>, proto=ESMTP, helo=<host.example.com>',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '450 4.3.2 Service currently unavailable',
        facts: { sendingIp: '192.0.2.66', recipientDomain: 'example.org' },
      },
    ],
  },
  {
    title: 'a milter that is down, told in the warning before the rejection',
    input: [
      'Nov 23 10:00:00 mail postfix/smtpd[31]: warning: connect to Milter service inet:127.0.0.1:11332: Connection refused',
      'Nov 23 10:00:00 mail postfix/smtpd[31]: NOQUEUE: milter-reject: CONNECT from host.example.com[192.0.2.66]: 451 4.7.1 Service unavailable - try again later; proto=SMTP',
    ].join('\n'),
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 4.7.1 Service unavailable - try again later',
        reason: 'connect to Milter service inet:127.0.0.1:11332: Connection refused',
        facts: { smtpCommand: 'CONNECT' },
      },
    ],
  },
  {
    title: 'the warning of a policy service alone',
    input:
      'Nov 23 10:00:00 mail postfix/smtpd[31]: warning: problem talking to server 127.0.0.1:10023: Connection refused',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'inbound',
        reply: null,
        reason: 'problem talking to server 127.0.0.1:10023: Connection refused',
      },
    ],
  },
  {
    title: 'a milter verdict in cleanup that has no reply code',
    input:
      'Nov 23 10:00:00 mail postfix/cleanup[8]: 4A1B2C3D4E: milter-reject: END-OF-MESSAGE from host.example.com[192.0.2.66]: 4.7.1 Try again later; from=<a@example.com> to=<user@example.org> proto=ESMTP helo=<host.example.com>',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '4.7.1 Try again later',
        facts: { queueId: '4A1B2C3D4E', smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'a local delivery that failed without any server',
    input:
      'Nov 23 10:00:00 mail postfix/pipe[8]: 4A1B2C3D4E: to=<user@example.org>, relay=dovecot, delay=1, delays=0/0/0/1, dsn=4.3.0, status=deferred (temporary failure. Command output: lda: Error: user quota lookup failed)',
    attempts: [
      {
        outcome: 'deferred',
        reply: null,
        reason: 'temporary failure. Command output: lda: Error: user quota lookup failed',
      },
    ],
  },
  {
    title: 'a content filter that quotes the server behind it',
    input:
      'Nov 23 10:00:00 mail postfix/smtp[8]: 4A1B2C3D4E: to=<user@example.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0/0/0/1, dsn=4.1.1, status=deferred (host 127.0.0.1[127.0.0.1] said: 450 4.1.1 id=1-2, from MTA(smtp:[127.0.0.1]:10025): 450 4.1.1 <user@example.com>: Recipient address rejected: unverified address (in reply to end of DATA command))',
    attempts: [
      {
        outcome: 'deferred',
        reply: '450 4.1.1 <user@example.com>: Recipient address rejected: unverified address',
        facts: { remoteIp: '127.0.0.1', smtpCommand: 'end of DATA' },
        responders: [],
      },
    ],
  },
  {
    title: 'a wrapped paste with quote marks',
    input: [
      '> Nov 23 10:00:00 mail postfix/smtp[8]: 4A1B2C3D4E:',
      '> to=<user@example.com>, relay=mx.example.com[192.0.2.1]:25,',
      '> delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host',
      '> mx.example.com[192.0.2.1] said: 452 4.2.2 mailbox is',
      '> full (in reply to RCPT TO command))',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: '452 4.2.2 mailbox is full',
        facts: { queueId: '4A1B2C3D4E', remoteMta: 'mx.example.com', smtpCommand: 'RCPT TO', rawAt: 'Nov 23 10:00:00' },
      },
    ],
  },
  {
    title: 'Slack entities and automatic links',
    input:
      '4A1B2C3D4E: to=&lt;<mailto:user@example.com|user@example.com>&gt;, relay=<http://mx.example.com|mx.example.com>[192.0.2.1]:25, delay=1, dsn=4.7.1, status=deferred (host <http://mx.example.com|mx.example.com>[192.0.2.1] said: 451 4.7.1 &lt;<mailto:user@example.com|user@example.com>&gt;: please wait (in reply to RCPT TO command))',
    attempts: [
      {
        outcome: 'deferred',
        reply: '451 4.7.1 <user@example.com>: please wait',
        facts: { recipientDomain: 'example.com', remoteMta: 'mx.example.com', remoteIp: '192.0.2.1' },
      },
    ],
  },
  {
    title: 'docker compose, with colours',
    input:
      '\u001b[36mmail-1  |\u001b[0m Nov 23 10:00:00 mail postfix/smtp[8]: 4A1B2C3D4E: to=<user@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=4.3.2, status=deferred (host mx.example.com[192.0.2.1] said: 451 4.3.2 busy (in reply to MAIL FROM command))',
    attempts: [
      { outcome: 'deferred', reply: '451 4.3.2 busy', facts: { queueId: '4A1B2C3D4E', rawAt: 'Nov 23 10:00:00' } },
    ],
  },
  {
    title: 'a line that docker wrapped in JSON',
    input:
      '{"log":"Nov 23 10:00:00 mail postfix/smtp[8]: 4A1B2C3D4E: to=\\u003cuser@example.com\\u003e, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=4.3.2, status=deferred (host mx.example.com[192.0.2.1] said: 451 4.3.2 \\"busy\\" (in reply to MAIL FROM command))\\n","stream":"stdout","time":"2026-11-23T10:00:00.1Z"}',
    attempts: [
      {
        outcome: 'deferred',
        reply: '451 4.3.2 "busy"',
        facts: { queueId: '4A1B2C3D4E', recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a line whose head and tail were cut off',
    input: 'status=deferred (host mx.example.com[192.0.2.1] said: 451 4.7.1 Too many mes',
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 Too many mes', facts: { remoteMta: 'mx.example.com' } }],
  },
  {
    title: 'a reply that only its (in reply to …) shows to be Postfix’s',
    input: '451 4.3.0 Temporary failure (in reply to end of DATA command)',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '451 4.3.0 Temporary failure',
        facts: { smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'a rejection whose head was cut off',
    input:
      '450 4.1.8 <a@example.com>: Sender address rejected: Domain not found; from=<a@example.com> to=<user@example.org> proto=ESMTP helo=<host.example.com>',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '450 4.1.8 <a@example.com>: Sender address rejected: Domain not found',
        facts: { recipientDomain: 'example.org' },
      },
    ],
  },
  {
    title: 'what smtpd sends, in a verbose log',
    input:
      'Nov 23 10:00:00 mail postfix/smtpd[31]: > host.example.com[192.0.2.66]: 450 4.3.2 Service currently unavailable',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '450 4.3.2 Service currently unavailable',
        facts: { sendingIp: '192.0.2.66' },
      },
    ],
  },
  {
    title: 'postgrey',
    input:
      'Nov 23 10:00:00 mail postgrey[12]: action=greylist, reason=new, client_name=host.example.com, client_address=192.0.2.66, sender=a@example.com, recipient=user@example.org',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'inbound',
        reply: null,
        facts: { sendingIp: '192.0.2.66', recipientDomain: 'example.org' },
      },
    ],
  },
  {
    title: 'a TLS handshake that failed, before the record of the attempt',
    input: 'Nov 23 10:00:00 mail postfix/smtp[385]: SSL_connect error to smtp.example.com[192.0.2.109]:587: -1',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: null,
        facts: { remoteMta: 'smtp.example.com', remoteIp: '192.0.2.109' },
      },
    ],
  },
];
