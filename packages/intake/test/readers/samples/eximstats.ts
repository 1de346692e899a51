import type { Sample } from '../sample.ts';

const report = (errors: string): string => `
Exim statistics from 2026-11-23 10:00:01 to 2026-11-23 11:10:04

Grand total summary
-------------------
                                                                  At least one address
  TOTAL               Volume   Messages Addresses     Hosts      Delayed       Failed
  Received              4690          4                   1       2 50.0%      1 25.0%
  Delivered             2345          3         3         1

Top 50 mail rejection reasons by message count
----------------------------------------------
  Messages   Mail rejection reason
         3   Rejected RCPT: 203.0.113.9 is listed at dnsbl.example.net

Top 50 mail temporary rejection reasons by message count
--------------------------------------------------------
  Messages   Mail temporary rejection reason
         4   Temporarily rejected RCPT: greylisted, try later

${errors}
Errors encountered: 2
---------------------
`;

export const samples: readonly Sample[] = [
  {
    title: 'a report with errors and rejections',
    bytes: Buffer.from(
      report(`List of errors
--------------

    2 gone@example.com R=dnslookup T=remote_smtp H=mx.example.com
	    [198.51.100.5]: SMTP error from remote mail server
	    after RCPT TO:<gone@example.com>: 550 5.1.1 User unknown
`),
    ),
    counts: { attempts: 5, failed: 2, delivered: 3 },
    causes: { 'recipient-unknown': 2 },
    inbound: { deferred: 4, failed: 3 },
    unread: { 'summary-part': 2 },
  },
  {
    title: 'a report without a list of errors',
    bytes: Buffer.from(report('')),
    counts: { attempts: 3, failed: 0 },
    inbound: { deferred: 4, failed: 3 },
    unread: { 'summary-part': 2 },
  },
];
