import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a client that spoke out of turn, with the reason in front of the refusal',
    input:
      '2026-11-23 10:00:00 SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=mx.example.org [192.0.2.1] input="EHLO mx.example.org\\r\\n"',
    attempts: [
      {
        outcome: 'failed',
        direction: 'inbound',
        reply: null,
        reason: 'SMTP protocol synchronization error (input sent without waiting for greeting)',
        facts: { sendingIp: '192.0.2.1', smtpCommand: 'CONNECT' },
      },
    ],
  },
  {
    title: 'a deferred delivery with the host in the reason',
    input:
      '2026-11-23 10:00:00 1tABCD-000012-AB == user@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<user@example.com>: host mx.example.com [192.0.2.1]: 451 4.7.1 Greylisted, please try again in 5 minutes',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted, please try again in 5 minutes',
        facts: {
          queueId: '1tABCD-000012-AB',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          smtpCommand: 'RCPT TO',
          at: null,
          rawAt: '2026-11-23 10:00:00',
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a deferred delivery of a newer Exim, with a zone and a multi-line reply',
    input:
      '2026-11-23 10:00:00.123 +0100 1tABCD-0000000012A-1abc == user@example.com R=dnslookup T=remote_smtp H=mx.example.com [2001:db8::1]:25 defer (-46) H=mx.example.com [2001:db8::1] DT=2s: SMTP error from remote mail server after end of data: 421-4.7.0 Too fast.\\n421 4.7.0 Slow down',
    attempts: [
      {
        outcome: 'deferred',
        reply: '421-4.7.0 Too fast.\n421 4.7.0 Slow down',
        facts: {
          queueId: '1tABCD-0000000012A-1abc',
          at: '2026-11-23T10:00:00.123+01:00',
          remoteMta: 'mx.example.com',
          remoteIp: '2001:db8::1',
          smtpCommand: 'end of DATA',
        },
      },
    ],
  },
  {
    title: 'reasons of its own, a failure, a delivery and lines that report nothing',
    input: [
      '2026-11-23 10:00:00 1tABCD-000012-AB <= a@example.org H=host.example.org [198.51.100.2] P=esmtps S=900',
      '2026-11-23 10:00:01 1tABCD-000012-AB == u@example.com R=dnslookup T=remote_smtp defer (110): Connection timed out',
      "2026-11-23 10:00:02 1tABCD-000012-AB == v@example.com R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host for 'example.com'",
      '2026-11-23 10:00:03 1tABCD-000012-AB ** w@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<w@example.com>: 550 5.1.1 No such user',
      '2026-11-23 10:00:04 1tABCD-000012-AB => x@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.2] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C="250 2.0.0 OK 12" QT=1m4s DT=1s',
      '2026-11-23 10:00:05 1tABCD-000012-AB ** y@example.com: retry timeout exceeded',
      '2026-11-23 10:00:05 1tABCD-000012-AB Completed',
    ].join('\n'),
    attempts: [
      { outcome: 'deferred', reply: null, reason: 'Connection timed out', responders: ['example.com'] },
      { outcome: 'deferred', reply: null, reason: "retry time not reached for any host for 'example.com'" },
      {
        outcome: 'failed',
        reply: '550 5.1.1 No such user',
        facts: { remoteMta: 'mx.example.com', smtpCommand: 'RCPT TO' },
      },
      { outcome: 'delivered', reply: '250 2.0.0 OK 12', facts: { remoteMta: 'mx.example.net', delaySeconds: 64 } },
      { outcome: 'failed', reply: null, reason: 'retry timeout exceeded', facts: { recipientDomain: 'example.com' } },
    ],
  },
  {
    title: 'a rejection by an ACL, temporary',
    input:
      '2026-11-23 10:00:00 H=(host.example.com) [192.0.2.66]:4711 I=[198.51.100.2]:25 F=<a@example.com> temporarily rejected RCPT <user@example.org>: Could not complete sender verify callout',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'inbound',
        reason: 'Could not complete sender verify callout',
        facts: { recipientDomain: 'example.org', sendingIp: '192.0.2.66', smtpCommand: 'RCPT TO' },
        responders: [],
      },
    ],
  },
  {
    title: 'rejections for good, after DATA and of an unknown relay',
    input: [
      '2026-11-23 10:00:00 1tABCD-000012-AB H=host.example.com [192.0.2.66] F=<a@example.com> rejected after DATA: This message scored 12 spam points',
      '2026-11-23 10:00:01 H=host.example.com [192.0.2.66] F=<a@example.com> rejected RCPT <user@example.net>: relay not permitted',
      '2026-11-23 10:00:02 Connection from [192.0.2.66] refused: too many connections',
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        direction: 'inbound',
        reason: 'This message scored 12 spam points',
        facts: { smtpCommand: 'end of DATA' },
      },
      { outcome: 'failed', direction: 'inbound', reason: 'relay not permitted', facts: { smtpCommand: 'RCPT TO' } },
      {
        outcome: 'deferred',
        direction: 'inbound',
        reason: 'too many connections',
        facts: { smtpCommand: 'CONNECT', sendingIp: '192.0.2.66' },
      },
    ],
  },
  {
    title: 'a host that was left for the next one',
    input:
      '2026-11-23 10:00:00 1tABCD-000012-AB H=mx1.example.com [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<a@example.org> SIZE=1024: 450 4.3.2 try later',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '450 4.3.2 try later',
        facts: {
          queueId: '1tABCD-000012-AB',
          remoteMta: 'mx1.example.com',
          remoteIp: '192.0.2.1',
          smtpCommand: 'MAIL FROM',
        },
      },
    ],
  },
  {
    title: 'a line without its time, quoted',
    input:
      '> 1tABCD-000012-AB ** user@example.com R=lookuphost T=remote_smtp: SMTP error from remote mail server after end of data: host mx.example.com [192.0.2.1]: 554 5.7.1 rejected',
    attempts: [
      {
        outcome: 'failed',
        reply: '554 5.7.1 rejected',
        facts: { queueId: '1tABCD-000012-AB', smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'the end of a line whose equal signs stand apart, as a page shows it',
    input: 'user@example.com R = dnslookup T = remote_smtp defer (110): Connection timed out',
    attempts: [{ outcome: 'deferred', direction: 'outbound', reason: 'Connection timed out' }],
  },
  {
    title: "one host's timeout before the next is tried",
    input:
      '2026-11-24 08:11:21 1tABCD-000012-AB SMTP timeout while connected to mx.example.net [192.0.2.9] after initial connection',
    attempts: [{ outcome: 'deferred', facts: { queueId: '1tABCD-000012-AB', remoteMta: 'mx.example.net' } }],
  },
  {
    title: 'a line that a shell writes into a file, which is no cutthrough delivery',
    input:
      'echo "2026-11-24 08:11:21 1tABCD-000012-AB SMTP error from remote mail server after end of data: host mx.example.net [192.0.2.9]: 421 4.7.0 Try again later" >> $LOGFILE',
    attempts: [
      { outcome: null, reply: '421 4.7.0 Try again later" >> $LOGFILE', facts: { remoteMta: 'mx.example.net' } },
    ],
  },
];
