import type { Sample } from '../sample.ts';

const exported = `event,email,reason,timestamp,message_id
deferred,a@example.com,"451 4.7.1 Greylisted, please try again later",2026-11-23T08:00:00Z,m1
delivered,a@example.com,,2026-11-23T08:10:00Z,m1
bounced,b@example.com,"550 5.1.1 <b@example.com>: ""User"" unknown",2026-11-23T08:11:00Z,m2
open,c@example.com,,2026-11-23T08:12:00Z,m3
`;
const powermta = `type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp
t,2026-11-23 08:00:00+0000,2026-11-23 07:59:58+0000,s@example.org,a@example.com,,delayed,4.7.1 (delivery not authorized),"smtp;451 4.7.1 Greylisted, please try again later",mx.example.com (203.0.113.25),policy-related,smtp,app (192.0.2.21),smtp,192.0.2.21,203.0.113.25
b,2026-11-23 08:01:00+0000,2026-11-23 08:00:58+0000,s@example.org,b@example.com,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 User unknown,mx.example.com (203.0.113.25),bad-mailbox,smtp,app (192.0.2.21),smtp,192.0.2.21,203.0.113.25
`;

export const samples: readonly Sample[] = [
  {
    title: 'an export of a sending service',
    bytes: Buffer.from(exported),
    counts: { attempts: 3, deferred: 1, failed: 1, delivered: 1, lines: 5 },
    outcomes: { cleared: 1 },
    causes: { greylisting: 1, 'recipient-unknown': 1 },
    from: '2026-11-23T08:00:00Z',
  },
  {
    title: 'a table of semicolons with line breaks in its cells',
    bytes: Buffer.from(
      'Status;Recipient;SMTP Response;Date\r\nSoft bounce;a@example.net;"452 4.2.2\r\nMailbox full";2026-11-23 08:00:00\r\n',
    ),
    counts: { attempts: 1, deferred: 1 },
    causes: { 'mailbox-full': 1 },
  },
  {
    title: "PowerMTA's accounting",
    bytes: Buffer.from(powermta),
    counts: { attempts: 2, deferred: 1, failed: 1 },
    causes: { greylisting: 1, 'recipient-unknown': 1 },
  },
  {
    title: "PowerMTA's accounting without its header",
    bytes: Buffer.from(powermta.slice(powermta.indexOf('\n') + 1)),
    counts: { attempts: 2 },
  },
  {
    title: 'two columns, whatever they are called',
    bytes: Buffer.from(
      'to,reply\na@example.com,450 4.2.0 Greylisted\nb@example.com,452 4.2.2 Mailbox full, try later\n',
    ),
    counts: { attempts: 2, deferred: 2, lines: 3 },
    causes: { greylisting: 1, 'mailbox-full': 1 },
  },
  {
    title: 'a pasted sheet in another language',
    bytes: Buffer.from('An wen\tAntwort\na@example.com\t450 4.2.0 Greylisted\nb@example.com\t\n'),
    counts: { attempts: 1, deferred: 1 },
    causes: { greylisting: 1 },
    unread: { record: 1 },
  },
  {
    title: 'a sheet without a header and without recipients',
    bytes: Buffer.from('mx1\t450 4.2.0 Greylisted\nmx2\t550 5.1.1 User unknown\n'),
    counts: { attempts: 2, deferred: 1, failed: 1, lines: 2 },
  },
  {
    title: 'a column of replies between others',
    bytes: Buffer.from(
      'when;server said;customer\n2026-11-23 08:00:00;"421 4.3.2 Too many open connections; try later";a@example.com\n',
    ),
    counts: { attempts: 1, deferred: 1 },
    causes: { 'rate-limit': 1 },
  },
  {
    title: 'a row that tells nothing',
    bytes: Buffer.from(
      'event,email,reason\nreviewed,a@example.com,looks fine\ndeferred,b@example.com,421 4.3.2 Too many connections\n',
    ),
    counts: { attempts: 1 },
    unread: { record: 1 },
  },
];
