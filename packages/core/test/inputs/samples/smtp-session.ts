import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'the transcript that Postfix mails to its postmaster',
    input:
      ' In:  MAIL FROM:<a@example.com>\n Out: 250 2.1.0 Ok\n In:  DATA\n Out: 354 End data with <CR><LF>.<CR><LF>\n Out: 451 4.3.0 Error: queue file write error\n In:  QUIT\n Out: 221 2.0.0 Bye',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 4.3.0 Error: queue file write error',
        facts: { smtpCommand: 'DATA' },
      },
    ],
  },
  {
    title: 'swaks',
    input:
      '=== Connected to mx.example.com.\n<-  220 mx.example.com ESMTP\n -> EHLO host.example.org\n<-  250 mx.example.com\n -> MAIL FROM:<a@example.org>\n<-  250 2.1.0 Ok\n -> RCPT TO:<user@example.com>\n<** 450 4.7.1 <user@example.com>: please wait\n -> QUIT\n<-  221 2.0.0 Bye',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '450 4.7.1 <user@example.com>: please wait',
        facts: { smtpCommand: 'RCPT TO', remoteMta: 'mx.example.com' },
        responders: ['mx.example.com'],
      },
    ],
  },
  {
    title: 'telnet by hand, with a reply of two lines',
    input:
      '$ telnet mx.example.com 25\n220 mx.example.com ESMTP ready\nEHLO host.example.org\n250 mx.example.com\nMAIL FROM:<a@example.org>\n421-4.7.0 Too many connections\n421 4.7.0 from your network\nConnection closed by foreign host.',
    attempts: [
      {
        outcome: null,
        direction: 'unknown',
        reply: '421-4.7.0 Too many connections\n421 4.7.0 from your network',
        facts: { smtpCommand: 'MAIL FROM' },
      },
    ],
  },
  {
    title: "what Python's smtplib prints, whose server names itself in the answer to EHLO",
    input:
      "send: 'ehlo host.example.org\\r\\n'\nreply: b'250-mx.example.com\\r\\n'\nreply: b'250 CHUNKING\\r\\n'\nsend: 'rcpt to:<user@example.com>\\r\\n'\nreply: b'450 4.2.0 Greylisted\\r\\n'\nreply: retcode (450); Msg: b'4.2.0 Greylisted'",
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '450 4.2.0 Greylisted',
        facts: { smtpCommand: 'RCPT TO', remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'a delivery of Exim that is watched, whose host was named before it spoke',
    input:
      'Connecting to mx.example.com [192.0.2.1]:25 ... connected\n  SMTP<< 220 frontend7 ESMTP\n  SMTP>> EHLO host.example.org\n  SMTP<< 250-frontend7\n         250 SIZE 100000\n  SMTP>> MAIL FROM:<a@example.org>\n  SMTP<< 421 4.7.0 try later',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '421 4.7.0 try later',
        facts: { smtpCommand: 'MAIL FROM', remoteMta: 'mx.example.com' },
        responders: ['mx.example.com'],
      },
    ],
  },
  {
    title: 'a login whose lines end in the padding of Base64, which is no soft line break',
    input:
      'SERVER -> CLIENT: 220 mx.example.net ESMTP\nCLIENT -> SERVER: EHLO client.example.org\nSERVER -> CLIENT: 250 mx.example.net\nCLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: dXNlcg==\nSERVER -> CLIENT: 535 5.7.8 Authentication failed\nSMTP ERROR: Password command failed',
    attempts: [
      {
        outcome: null,
        reply: '535 5.7.8 Authentication failed',
        facts: { remoteMta: 'mx.example.net', smtpCommand: 'AUTH' },
      },
    ],
  },
  {
    title: "curl's session, whose marks are one character",
    input:
      '* Connected to mx.example.net (192.0.2.9) port 465\n< 220 mx.example.net ESMTP\n> EHLO client.example.org\n< 250 mx.example.net\n> AUTH PLAIN\n< 535 5.7.8 Authentication failed\n* Login denied',
    attempts: [
      {
        outcome: null,
        reply: '535 5.7.8 Authentication failed',
        facts: { remoteMta: 'mx.example.net', smtpCommand: 'AUTH' },
      },
    ],
  },
];
