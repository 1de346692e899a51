/** Reports as the common servers write them, in turn; every one different. Documentation addresses only. */
const date = (i: number): string => new Date(Date.UTC(2026, 10, 23) + i * 7_000).toUTCString().replace('GMT', '+0000');

const original = (i: number): string =>
  `Return-Path: <news@example.org>\nReceived: from app.example.org (app.example.org [192.0.2.21])\n\tby mx1.example.org (Postfix) with ESMTPS id 4XB${i}\n\tfor <user${i}@example.com>; ${date(i)}\nDate: ${date(i)}\nFrom: News <news@example.org>\nTo: user${i}@example.com\nSubject: News of November ${i}\nMessage-ID: <${i}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${'A paragraph of the newsletter that came back, long enough to fold.\n'.repeat(40)}`;

const reply = (i: number): string =>
  [
    '451 4.7.1 Greylisted, please try again in 300 seconds',
    '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation (S775)',
    `550 5.1.1 <user${i}@example.com>: Recipient address rejected: User unknown in local recipient table`,
    '452 4.2.2 Mailbox full',
  ][i % 4]!;

const fields = (i: number): string => {
  const said = reply(i);
  const isDelay = said.startsWith('4');
  return `Reporting-MTA: dns; mx1.example.org\nX-Postfix-Queue-ID: 4XB${i}\nArrival-Date: ${date(i)}\n\nFinal-Recipient: rfc822; user${i}@example.com\nOriginal-Recipient: rfc822;user${i}@example.com\nAction: ${isDelay ? 'delayed' : 'failed'}\nStatus: ${said.slice(4, 9)}\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; ${said}\n`;
};

const header = (i: number, boundary: string): string =>
  `Return-Path: <>\nDate: ${date(i)}\nFrom: MAILER-DAEMON@mx1.example.org (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender\nTo: news@example.org\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"\nMessage-Id: <${i}@mx1.example.org>\n\n`;

const postfix = (i: number): string => {
  const boundary = `4XB${i}.1795421711/mx1.example.org`;
  return `${header(i, boundary)}This is a MIME-encapsulated message.\n\n--${boundary}\nContent-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\nThis is the mail system at host mx1.example.org.\n\n<user${i}@example.com>: host mx.example.com[203.0.113.25] said: ${reply(i)}\n    (in reply to RCPT TO command)\n\n--${boundary}\nContent-Description: Delivery report\nContent-Type: message/delivery-status\n\n${fields(i)}\n--${boundary}\nContent-Description: Undelivered Message\nContent-Type: message/rfc822\n\n${original(i)}\n--${boundary}--\n`;
};

const exchange = (i: number): string => {
  const boundary = `ndr${i}`;
  const words = Buffer.from(
    `Your message to user${i}@example.com couldn't be delivered.\r\n${'More words of explanation follow here.\r\n'.repeat(20)}`,
  )
    .toString('base64')
    .replaceAll(/.{76}/g, '$&\n');
  return `${header(i, boundary)}--${boundary}\nContent-Type: multipart/alternative; boundary="alt${i}"\n\n--alt${i}\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${words}\n\n--alt${i}\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${words}\n\n--alt${i}--\n\n--${boundary}\nContent-Type: message/delivery-status\n\n${fields(i)}\n--${boundary}\nContent-Type: message/rfc822\n\n${original(i)}\n--${boundary}--\n`;
};

const exim = (i: number): string =>
  `Return-path: <>\nX-Failed-Recipients: user${i}@example.com\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System <Mailer-Daemon@mail.example.org>\nTo: news@example.org\nSubject: Mail delivery failed: returning message to sender\nDate: ${date(i)}\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  user${i}@example.com\n    host mx.example.com [203.0.113.25]\n    SMTP error from remote mail server after RCPT TO:<user${i}@example.com>:\n    ${reply(i)}\n\n------ This is a copy of the message, including all the headers. ------\n\n${original(i)}`;

/** Six reports in ten come from Postfix and its like, two from Exchange, two from servers that send words only. */
export const generateDsn = (i: number): string => (i % 10 < 6 ? postfix(i) : i % 10 < 8 ? exchange(i) : exim(i));
