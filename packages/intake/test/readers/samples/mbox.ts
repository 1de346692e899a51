import type { Sample } from '../sample.ts';

const bounce = (address: string, reply: string): string => `From MAILER-DAEMON Mon Nov 23 09:12:45 2026
Return-Path: <>
Date: 23 Nov 2026 09:12:45 -0000
From: MAILER-DAEMON@lists.example.org
To: list@example.org
Subject: failure notice

Hi. This is the qmail-send program at lists.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${address}>:
203.0.113.40 does not like recipient.
Remote host said: ${reply}
Giving up on 203.0.113.40.

--- Below this line is a copy of the message.

From: list@example.org

From here on the text goes on, and this line separates nothing.

`;
const letter = `From rita@example.net Mon Nov 23 09:31:00 2026
From: Rita <rita@example.net>
To: bounces@example.org
Subject: Hello

Dear all,

>From what I remember: nothing.

`;

export const samples: readonly Sample[] = [
  {
    title: 'two bounces and a letter',
    bytes: Buffer.from(
      bounce('a@example.net', '552 5.2.2 Mailbox full') + letter + bounce('b@example.net', '550 5.1.1 User unknown'),
    ),
    counts: { attempts: 2, failed: 2 },
    causes: { 'mailbox-full': 1, 'recipient-unknown': 1 },
    unread: { 'no-report': 1 },
  },
  {
    title: 'mails with CRLF',
    bytes: Buffer.from((bounce('a@example.net', '552 5.2.2 Mailbox full') + letter).replaceAll('\n', '\r\n')),
    counts: { attempts: 1 },
    unread: { 'no-report': 1 },
  },
];
