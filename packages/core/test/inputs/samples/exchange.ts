import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'the last error of a queue',
    input:
      'LastError : [{LRT=11/23/2026 10:00:00 AM};{LED=451 4.4.0 Primary target IP address responded with: "451 4.7.1 Greylisted." Attempted failover to alternate host, but that did not succeed.};{FQDN=mx.example.com};{IP=192.0.2.1}]',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted.',
        facts: { remoteMta: 'mx.example.com', remoteIp: '192.0.2.1', rawAt: '11/23/2026 10:00:00 AM' },
        responders: ['mx.example.com'],
      },
    ],
  },
  {
    title: 'a message trace of Exchange Online',
    input:
      'Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=SSL connection failed] -> 421 4.4.2 Connection dropped due to SocketError};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=11/23/2026 10:00:00 AM}]',
    attempts: [
      {
        outcome: null,
        reply: '421 4.4.2 Connection dropped due to SocketError',
        facts: { remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'a bounce whose message expired',
    input: [
      'Delivery has failed to these recipients or groups:',
      '',
      'Diagnostic information for administrators:',
      '',
      'Generating server: mail.example.org',
      '',
      'user@example.com',
      "11/23/2026 10:00:00 AM - Remote Server at mx.example.com (192.0.2.1) returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'",
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
        facts: {
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          rawAt: '11/23/2026 10:00:00 AM',
        },
      },
    ],
  },
  {
    title: 'a delay report with a nested reply',
    input: [
      'Delivery is delayed to these recipients or groups:',
      '',
      'user@example.com',
      "Remote Server returned '450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with \"451 5.7.3 STARTTLS is required to send mail.\" Attempted failover to alternate host''",
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: '451 5.7.3 STARTTLS is required to send mail.',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a bare report on its own attempts, whose head was cut off',
    input: '421 4.4.1 Connection timed out." Attempted failover to alternate host, but that did not succeed.',
    attempts: [{ outcome: null, direction: 'outbound', reply: '421 4.4.1 Connection timed out.' }],
  },
  {
    title: 'protocol logs of a send and of a receive connector',
    input: [
      '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
      '2026-11-23T10:00:00.123Z,Outbound,08DBD70830F39917,10,198.51.100.2:4711,192.0.2.1:25,>,RCPT TO:<user@example.com>,',
      '2026-11-23T10:00:00.456Z,Outbound,08DBD70830F39917,11,198.51.100.2:4711,192.0.2.1:25,<,"451 4.7.1 Please wait, then try again",',
      '2026-11-23T10:00:01.000Z,MAIL\\Default Frontend,08DBD70830F39918,4,198.51.100.2:25,192.0.2.66:4712,>,421 4.3.2 Service not available,',
    ].join('\n'),
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: '451 4.7.1 Please wait, then try again',
        facts: { remoteIp: '192.0.2.1', smtpCommand: 'RCPT TO', at: '2026-11-23T10:00:00.456Z' },
      },
      {
        outcome: null,
        direction: 'inbound',
        reply: '421 4.3.2 Service not available',
        facts: { sendingIp: '192.0.2.66', remoteIp: null },
      },
    ],
  },
];
