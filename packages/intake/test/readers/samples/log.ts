import { postfixLines, postfixLog } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

const exim = `2026-11-23 06:02:10 1vN8aB-0004Zk-0A <= shop@example.org H=app1.example.org [192.0.2.21] P=esmtps S=3000
2026-11-23 06:02:12 1vN8aB-0004Zk-0A == anna@example.com R=dnslookup T=remote_smtp defer (-44) H=mx.example.com [203.0.113.25]: SMTP error from remote mail server after RCPT TO:<anna@example.com>: 451 4.7.1 Greylisted, try again later
2026-11-23 06:17:12 1vN8aB-0004Zk-0A => anna@example.com R=dnslookup T=remote_smtp H=mx.example.com [203.0.113.25] C="250 OK"
2026-11-23 07:13:10 1vN8aB-0004Zk-0G H=mail2.example.net [203.0.113.41] Connection timed out
2026-11-23 07:13:10 1vN8aB-0004Zk-0G == dora@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out
2026-11-23 08:40:11 H=(mail.example.com) [203.0.113.77] F=<x@example.com> temporarily rejected RCPT <info@example.org>: greylisted
`;
const sendmail = `Nov 23 06:10:04 mail sm-mta[4103]: 4ANB0a1B004101: to=<lena@example.com>, delay=00:00:02, xdelay=00:00:02, mailer=esmtp, pri=124188, relay=mx.example.com. [203.0.113.25], dsn=4.7.1, stat=Deferred: 451 4.7.1 Greylisting in action, please come back in 00:05:00
Nov 23 06:25:05 mail sm-mta[4160]: 4ANB0a1B004101: to=<lena@example.com>, delay=00:15:03, xdelay=00:00:01, mailer=esmtp, pri=214188, relay=mx.example.com. [203.0.113.25], dsn=2.0.0, stat=Sent (Ok: queued as 5D1F)
`;
const rfc3339 = postfixLines
  .replaceAll('Nov 23 ', '2026-11-23T')
  .replaceAll(/T(\d\d:\d\d:\d\d) /g, 'T$1.123456+01:00 ');

export const samples: readonly Sample[] = [
  {
    title: 'Postfix with the traditional time',
    bytes: postfixLog,
    counts: { attempts: 3, deferred: 2, delivered: 1, lines: 3 },
    outcomes: { cleared: 1, pending: 1 },
    causes: { greylisting: 2 },
    from: '2026-11-23T10:00:01Z',
  },
  {
    title: 'Postfix with RFC 3339 time',
    bytes: Buffer.from(rfc3339),
    counts: { attempts: 3 },
    outcomes: { cleared: 1 },
    from: '2026-11-23T09:00:01Z',
  },
  {
    title: 'Exim, where a host that could not be reached is told before the deferral',
    bytes: Buffer.from(exim),
    counts: { attempts: 3, deferred: 2, delivered: 1 },
    outcomes: { cleared: 1, pending: 1 },
    causes: { greylisting: 1, network: 1 },
    inbound: { deferred: 1, failed: 0 },
  },
  { title: 'Sendmail', bytes: Buffer.from(sendmail), counts: { attempts: 2, deferred: 1 }, outcomes: { cleared: 1 } },
  {
    title: 'a log with lines of nothing known',
    bytes: Buffer.from(`${postfixLines}quack\nthe dog barked\n`),
    counts: { attempts: 3, lines: 5 },
    unread: { line: 2 },
  },
];
