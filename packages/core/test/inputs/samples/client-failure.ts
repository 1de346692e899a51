import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: "Node's error with its stack",
    input:
      "Error: connect ETIMEDOUT 192.0.2.10:587\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {\n  errno: -110,\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: null,
        reason: 'connect ETIMEDOUT 192.0.2.10:587',
        facts: { remoteIp: '192.0.2.10' },
      },
    ],
  },
  {
    title: 'Go, to a host',
    input: '2026/11/20 10:11:12 sending report: dial tcp mx.example.com:25: connect: connection refused',
    attempts: [
      {
        outcome: 'deferred',
        reason: 'dial tcp mx.example.com:25: connect: connection refused',
        facts: { remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'Java',
    input:
      "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: mx.example.com, 25; timeout 5000;\n  nested exception is:\n\tjava.net.SocketTimeoutException: Connect timed out",
    attempts: [{ outcome: 'deferred', facts: { remoteMta: 'mx.example.com' } }],
  },
  {
    title: 'PHPMailer, which names a number of the system where others name the reply code',
    input:
      'SMTP Error: Could not connect to SMTP host. Failed to connect to server SMTP server error: Failed to connect to server Detail: Connection timed out SMTP code: 110 Additional SMTP info: Connection timed out',
    attempts: [{ outcome: 'deferred', reply: null }],
  },
  {
    title: "Python's exception",
    input: 'smtplib.SMTPServerDisconnected: Connection unexpectedly closed: timed out',
    attempts: [
      { outcome: 'deferred', reason: 'smtplib.SMTPServerDisconnected: Connection unexpectedly closed: timed out' },
    ],
  },
  {
    title: "Symfony's mailer",
    input:
      'Connection could not be established with host "ssl://smtp.example.com:465": stream_socket_client(): Unable to connect to ssl://smtp.example.com:465 (Connection timed out)',
    attempts: [{ outcome: 'deferred', facts: { remoteMta: 'smtp.example.com' } }],
  },
  {
    title: 'nothing where the connection was to another service',
    input:
      'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (net.js:1141:16)',
    attempts: [],
  },
  {
    title: 'nothing where a server has answered',
    input: 'SMTP connect() failed. 421 4.7.0 Try again later',
    attempts: [],
  },
  {
    title: "msmtp's failures, and a host that somebody made unreadable",
    input: 'msmtp: cannot connect to mail.<domain>, port 587: Connection refused',
    attempts: [
      { outcome: 'deferred', reply: null, reason: 'cannot connect to mail.<domain>, port 587: Connection refused' },
    ],
  },
  {
    title: "mox's word on what it tries again",
    input: 'rcpt to: i/o timeout, transient',
    attempts: [{ outcome: 'deferred', reply: null, reason: 'rcpt to: i/o timeout, transient' }],
  },
  {
    title: "gen_smtp's tuple, as Elixir shows it",
    input: "{:error, :retries_exceeded, {:network_failure, 'mx.example.com', {:error, :econnrefused}}}",
    attempts: [{ outcome: 'deferred', reply: null, facts: { remoteMta: 'mx.example.com' } }],
  },
  {
    title: "a Go program's, when the server hung up",
    input: 'lvl=eror msg="Failed to send alert notification email" logger=alerting.notifier.email error=EOF',
    attempts: [{ outcome: 'deferred', reply: null }],
  },
  {
    title: 'nothing of a sentence about servers',
    input: 'The settings page tells when the app is unable to connect to the mail server that it was given.',
    attempts: [],
  },
  {
    title: "smtplib's exception without its module",
    input: 'SMTPServerDisconnected: Connection unexpectedly closed',
    attempts: [{ outcome: 'deferred', reply: null, reason: 'SMTPServerDisconnected: Connection unexpectedly closed' }],
  },
  { title: 'nothing of code that logs it', input: 'logger.warn("SMTPServerDisconnected: %s." % msg)', attempts: [] },
];
