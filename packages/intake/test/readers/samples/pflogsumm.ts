import type { Sample } from '../sample.ts';

const report = (details: string): string => `
Grand Totals
------------
messages

     12   received
     10   delivered
      0   forwarded
      3   deferred  (7  deferrals)
      1   bounced
      2   rejected (16%)

message deferral detail
-----------------------
${details}
message bounce detail (by relay)
--------------------------------
  mx.example.com[198.51.100.5]:25 (total: 1)
         1   5.1.1 User unknown (in reply to RCPT TO command)

message reject detail
---------------------
  RCPT
    cannot find your hostname (total: 2)
           2   203.0.113.9
`;

const full = report(`  smtp (total: 7)
         5   host mx.example.com[198.51.100.5] said: 451 4.7.1 Greylisted, please try again in 300 seconds (in reply to RCPT TO command
         2   mx.example.net[198.51.100.9]:25: Connection timed out
`);
const cut = report(`  smtp (total: 7)
         5   4.7.1 Greylisted, please try again in 300 seconds (in repl...
`);

export const samples: readonly Sample[] = [
  {
    title: 'a report with whole reasons',
    bytes: Buffer.from(full),
    counts: { attempts: 18, deferred: 7, failed: 1, delivered: 10 },
    causes: { greylisting: 5, network: 2, 'recipient-unknown': 1 },
    unread: { 'summary-part': 2 },
  },
  {
    title: 'a report that leaves reasons out, which are counted as unread',
    bytes: Buffer.from(cut),
    counts: { deferred: 5 },
    causes: { greylisting: 5, 'recipient-unknown': 1 },
    unread: { 'summary-part': 4 },
  },
];
