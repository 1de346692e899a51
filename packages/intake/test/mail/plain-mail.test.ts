import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/mail/parse-mail.ts';
import { plainMail } from '../../src/mail/plain-mail.ts';
import { defaultLimits } from '../../src/reading/limits.ts';

const head = 'From: MAILER-DAEMON@mx.example.net\nTo: ann@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n';
const body =
  'Hi. This is the qmail-send program.\n\n<bob@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)\n';
const mail = (fields: string, text: string = body): Buffer => Buffer.from(`${head}${fields}\n${text}`);

describe('a mail of plain text', () => {
  it.each([
    ['without any MIME', mail('Subject: failure notice\n')],
    ['in UTF-8', mail('Subject: Fehler\nContent-Type: text/plain; charset="UTF-8"\n', 'Empfänger unbekannt\n')],
    ['with long headers', mail('Subject: failure\n notice\nX-Failed-Recipients: bob@example.com,\n eve@example.com\n')],
    ['with CRLF', Buffer.from(mail('Subject: failure notice\n').toString().replaceAll('\n', '\r\n'))],
  ])('is read as the MIME library reads it: %s', async (_, bytes) => {
    const plain = plainMail(bytes)!;
    const parsed = await parseMail(bytes, defaultLimits);
    expect(plain.text.trim()).toBe(parsed.text.trim());
    expect(plain).toMatchObject({ subject: parsed.subject, date: parsed.date, statusReports: [], files: [] });
    expect(plain.headers.get('x-failed-recipients')).toBe(parsed.headers.get('x-failed-recipients'));
  });

  it.each([
    ['parts', mail('Content-Type: multipart/mixed; boundary=b\n')],
    ['an encoding', mail('Content-Transfer-Encoding: quoted-printable\n')],
    ['another charset', mail('Content-Type: text/plain; charset=iso-2022-jp\n')],
    ['an encoded subject', mail('Subject: =?utf-8?q?a?=\n')],
    ['flowed lines', mail('Content-Type: text/plain; format=flowed\n')],
    ['bytes that are no UTF-8', Buffer.concat([mail('Subject: x\n'), Buffer.from([0xe4, 10])])],
  ])('is left to the MIME library with %s', (_, bytes) => {
    expect(plainMail(bytes)).toBeNull();
  });
});
