import { gzipSync } from 'node:zlib';
import { postfixLines, postfixLog } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

const header = (more: string): string => `Return-Path: <>
Date: Mon, 23 Nov 2026 08:40:12 +0000
From: MAILER-DAEMON@mx1.example.org (Mail Delivery System)
To: newsletter@example.org
MIME-Version: 1.0
${more}
`;
const report = header(`Subject: Delayed Mail (still being retried)
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

Your message could not be delivered for more than 1 hour(s).

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.org
X-Postfix-Queue-ID: 4XBCDW2FGz1kq

Final-Recipient: rfc822; a@example.com
Action: delayed
Status: 4.7.1
Diagnostic-Code: smtp; 451 4.7.1 Greylisted, please try again in 300 seconds

Final-Recipient: rfc822; b@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b1
Content-Type: message/rfc822

From: newsletter@example.org
To: a@example.com
Subject: News, with 451 4.3.0 in it

451 4.3.0 is what we saw last week.

--b1--`);

const withoutReply = header(`Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

<a@example.com>: host mx.example.com[203.0.113.25] said: 452 4.2.2 Mailbox =
full (in reply to RCPT TO command)

--b1
Content-Type: message/delivery-status

Final-Recipient: rfc822; a@example.com
Action: failed
Status: 4.2.2

--b1--`);

const exim = header(`Subject: Mail delivery failed: returning message to sender
X-Failed-Recipients: karl@example.net

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  karl@example.net
    host mail.example.net [203.0.113.40]
    SMTP error from remote mail server after end of data:
    451 4.3.0 Temporary server error. Please try again later:
    retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

From: shop@example.org`);

const inWords = header(`Subject: Delivery failed

Sorry, your mail could not be delivered to:

  erna@example.com
  The mailbox of this user is full.

--- Original message follows.

From: shop@example.org
To: erna@example.com`);

const bySection = header(`Subject: Delivery failed

Unable to deliver message to the following address(es).

<a@example.com>:
This account has been disabled.

<b@example.com>:
550 5.1.1 User unknown

--- Original message follows.

To: c@example.com`);

const forwarding = (
  type: string,
  body: string,
): string => `Received: from a.example.org by b.example.org; Mon, 23 Nov 2026 11:00:00 +0000
From: Anna <anna@example.org>
To: ops@example.org
Date: Mon, 23 Nov 2026 11:00:00 +0000
Subject: Fwd: what is this?
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: text/plain

It says 451 4.7.1 Greylisted, please try again in 300 seconds

--outer
Content-Type: ${type}

${body}
--outer--
`;

const attachment = forwarding(
  'application/gzip; name="mail.log.gz"\nContent-Transfer-Encoding: base64',
  gzipSync(postfixLog).toString('base64'),
);
const picture = forwarding('application/pdf; name="offer.pdf"', '%PDF-1.7\n');

const written = (subject: string, more: string, text: string): string =>
  `Return-Path: <rita@example.net>\nFrom: Rita <rita@example.net>\nTo: bounces@example.org\nSubject: ${subject}\n${more}\n${text}\n`;

export const samples: readonly Sample[] = [
  {
    title: 'a report on two recipients, without what it returns',
    bytes: Buffer.from(report),
    counts: { attempts: 2, deferred: 1, failed: 1 },
    outcomes: { pending: 1 },
    causes: { greylisting: 1, 'recipient-unknown': 1 },
    from: '2026-11-23T08:40:12Z',
  },
  {
    title: 'the same with CRLF',
    bytes: Buffer.from(report.replaceAll('\n', '\r\n')),
    counts: { attempts: 2, deferred: 1 },
  },
  {
    title: 'the same with CR alone',
    bytes: Buffer.from(report.replaceAll('\n', '\r')),
    counts: { attempts: 2, deferred: 1 },
  },
  {
    title: 'a report whose fields lack the reply, which the human part has',
    bytes: Buffer.from(withoutReply),
    counts: { attempts: 1, failed: 1 },
    causes: { 'mailbox-full': 1 },
  },
  {
    title: 'a bounce of Exim',
    bytes: Buffer.from(exim),
    counts: { attempts: 1, failed: 1 },
    causes: { 'internal-error': 1 },
  },
  {
    title: 'a bounce in nothing but words',
    bytes: Buffer.from(inWords),
    counts: { attempts: 1, failed: 1 },
    causes: { 'mailbox-full': 1 },
  },
  {
    title: 'a bounce in words with a section for each recipient',
    bytes: Buffer.from(bySection),
    counts: { attempts: 2, failed: 2 },
    causes: { 'mailbox-unavailable': 1, 'recipient-unknown': 1 },
  },
  {
    title: 'a forwarded report, whose quoted reply does not count twice',
    bytes: Buffer.from(forwarding('message/rfc822', report)),
    counts: { attempts: 2, deferred: 1, failed: 1 },
  },
  {
    title: 'a forwarded mail in a forwarded mail',
    bytes: Buffer.from(forwarding('message/rfc822', forwarding('message/rfc822', report).replaceAll('outer', 'inner'))),
    counts: { attempts: 2 },
  },
  {
    title: 'a digest of reports',
    bytes: Buffer.from(forwarding('multipart/digest; boundary="d"', `--d\n\n${report}\n--d\n\n${exim}\n--d--\n`)),
    counts: { attempts: 3 },
  },
  {
    title: 'an attached log',
    bytes: Buffer.from(attachment),
    counts: { attempts: 3, deferred: 2 },
    outcomes: { cleared: 1 },
  },
  {
    title: 'a picture beside a quoted reply',
    bytes: Buffer.from(picture),
    counts: { attempts: 1, deferred: 1 },
    unread: { 'other-content': 1 },
  },
  {
    title: 'lines of a log in the text',
    bytes: Buffer.from(written('look', '', postfixLines)),
    counts: { attempts: 3 },
    outcomes: { cleared: 1 },
  },
  {
    title: 'a complaint',
    bytes: Buffer.from(
      header(`Subject: complaint
Content-Type: multipart/report; report-type=feedback-report; boundary="c"

--c
Content-Type: text/plain

This is an abuse report. 550 5.7.1 Spam

--c
Content-Type: message/feedback-report

Feedback-Type: abuse

--c--`),
    ),
    counts: { attempts: 0 },
    unread: { complaint: 1 },
  },
  {
    title: 'an automatic reply',
    bytes: Buffer.from(written('Away', 'Auto-Submitted: auto-replied\n', 'I am away until May.')),
    counts: { attempts: 0 },
    unread: { 'auto-reply': 1 },
  },
  {
    title: 'a letter',
    bytes: Buffer.from(written('Hello', '', 'See you at seven.')),
    counts: { attempts: 0 },
    unread: { 'no-report': 1 },
  },
];
