/** Inputs that report no SMTP delivery attempt, whatever numbers stand in them. */
export const negatives: readonly { title: string; input: string }[] = [
  {
    title: 'nginx access log with a 451',
    input: '203.0.113.9 - - [23/Nov/2026:10:00:00 +0000] "GET /page HTTP/1.1" 451 162 "-" "curl/8.5.0"',
  },
  {
    title: 'HTTP status line',
    input: 'HTTP/1.1 451 Unavailable For Legal Reasons\r\nServer: nginx\r\nContent-Type: text/html\r\n\r\n',
  },
  {
    title: 'router log with status=503',
    input:
      '2026-11-23T10:00:00+00:00 heroku[router]: at=error code=H12 method=GET path="/" host=www.example.com status=503 bytes=0',
  },
  {
    title: 'FTP session',
    input:
      '220 ftp.example.com FTP server ready\nUSER anonymous\n331 Please specify the password.\nRETR file\n451 Requested action aborted: local error in processing',
  },
  { title: 'NNTP reply', input: '451 No such article-number in group comp.mail\n430 No such article' },
  { title: 'IRC numeric', input: ':irc.example.net 451 nick :You have not registered' },
  { title: 'price', input: 'The new server costs $451 and the old one was 550 EUR.' },
  { title: 'ticket number', input: 'Fixes #451, refs #550. See PR 421 for the rejected variant.' },
  { title: 'line of code', input: "if (err.code === 451 && a == b) { throw new Error('rejected 450 times'); }" },
  {
    title: 'sshd log',
    input: 'Nov 23 10:00:00 host sshd[123]: Failed password for user from 192.0.2.1 port 45045 ssh2',
  },
  {
    title: 'dovecot login log',
    input:
      'Nov 23 10:00:00 mail dovecot: imap-login: Disconnected: Inactivity (no auth attempts in 180 secs): user=<>, rip=192.0.2.1, lip=198.51.100.2, session=<abc>',
  },
  {
    title: 'Postfix queue manager',
    input:
      'Nov 23 10:00:00 mail postfix/qmgr[123]: 4A1B2C3D4E: from=<a@example.com>, size=1234, nrcpt=1 (queue active)',
  },
  {
    title: 'Postfix connect',
    input:
      'Nov 23 10:00:00 mail postfix/smtpd[123]: connect from unknown[192.0.2.1]\nNov 23 10:00:01 mail postfix/smtpd[123]: disconnect from unknown[192.0.2.1] ehlo=1 quit=1 commands=2',
  },
  {
    title: 'Postfix lost client',
    input: 'Nov 23 10:00:00 mail postfix/smtpd[123]: lost connection after DATA (0 bytes) from unknown[192.0.2.1]',
  },
  {
    title: 'Postfix host name warning',
    input:
      'Nov 23 10:00:00 mail postfix/smtpd[123]: warning: hostname host.example.com does not resolve to address 192.0.2.1',
  },
  {
    title: 'Exim reception',
    input: '2026-11-23 10:00:00 1tABCD-000012-AB <= a@example.com H=mx.example.com [192.0.2.1] P=esmtps S=1234',
  },
  { title: 'Exim completion', input: '2026-11-23 10:00:00 1tABCD-000012-AB Completed' },
  {
    title: 'Sendmail reception',
    input:
      'Nov 23 10:00:00 mail sm-mta[123]: 5ANA00ab012345: from=<a@example.com>, size=1234, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=mx.example.com [192.0.2.1]',
  },
  {
    title: 'qmail new message',
    input: '@4000000065a1b2c3d4e5f6a7 new msg 1234\n@4000000065a1b2c3d4e5f6a7 status: local 0/10 remote 1/20',
  },
  { title: 'web API error', input: '{"error":"Too many requests","error_code":403,"route":"/q1.html"}' },
  { title: 'CGI status', input: 'print "Status: 421 Misdirected Request\\n";' },
  { title: 'unit test result', input: '{"event":"test","status":"failed","message":"expected 451 to equal 450"}' },
  {
    title: 'GitHub Actions event',
    input:
      '{"action":"completed","check_run":{"status":"completed","conclusion":"failure"},"repository":{"name":"demo"}}',
  },
  { title: 'chat', input: 'hey, did anybody see the mail about the room? I rejected it by accident :)' },
  { title: 'Markdown table', input: '| code | meaning |\n|---|---|\n| 451 | gone for legal reasons |' },
  { title: 'empty text', input: '' },
  { title: 'blank lines', input: '\n \n\t\n' },
];
