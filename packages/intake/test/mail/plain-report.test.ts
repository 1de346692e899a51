import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/mail/parse-mail.ts';
import { plainReport } from '../../src/mail/plain-report.ts';
import { defaultLimits } from '../../src/reading/limits.ts';

const mail = (type: string, ...parts: string[]): Buffer =>
  Buffer.from(
    `From: MAILER-DAEMON@mx1.example.org\nDate: Mon, 23 Nov 2026 08:40:12 +0000\nSubject: x\nContent-Type: ${type}\n\npreamble\n${parts.map(part => `--b1\n${part}\n`).join('')}--b1--\n`,
  );
const report = 'multipart/report; report-type=delivery-status;\n\tboundary="b1"';
const text = 'Content-Type: text/plain; charset=utf-8\n\nNicht zugestellt: ü\n';
const fields =
  'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx1.example.org\n\nFinal-Recipient: rfc822; a@example.com\nAction: failed\n';
const original = 'Content-Type: message/rfc822\n\nSubject: hello\n\nbody\n';

describe('plainReport', () => {
  it.each([
    ['a report', mail(report, text, fields, original)],
    ['a report without a human part', mail(report, fields, original)],
    ['a report that returns nothing', mail(report, text, fields)],
    ['a mixed mail with the fields in it', mail('multipart/mixed; boundary=b1', text, fields)],
    ['CRLF', Buffer.from(mail(report, text, fields, original).toString().replaceAll('\n', '\r\n'))],
    [
      'another boundary that begins with the same letters',
      mail(report, text.replace('Nicht', '--b1x\nNicht'), fields, original),
    ],
  ])('reads %s as the MIME library does', async (_, bytes) => {
    const plain = plainReport(bytes);
    const library = await parseMail(bytes, defaultLimits);
    const trimmed = (one: string): string => one.replaceAll('\r\n', '\n').trim();
    expect(plain?.isWhole).toBe(true);
    expect(plain!.mail.statusReports.map(trimmed)).toEqual(library.statusReports.map(trimmed));
    expect(trimmed(plain!.mail.text)).toBe(trimmed(library.text));
    expect(plain!.mail.date).toBe(library.date);
  });

  it('says where it passed over a human part that is not plain', () => {
    const html = 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C3=BC</p>\n';
    expect(plainReport(mail(report, html, fields))).toMatchObject({ isWhole: false });
  });

  it.each([
    ['fields in base64', mail(report, text, fields.replace('\n\n', '\nContent-Transfer-Encoding: base64\n\n'))],
    ['two reports', mail(report, text, fields, fields)],
    ['no fields', mail(report, text, original)],
    ['no parts', Buffer.from('From: a@example.org\nSubject: x\n\nmessage/delivery-status\n')],
    ['a boundary that is not there', mail('multipart/report; boundary=other', text, fields)],
    ['nothing', Buffer.alloc(0)],
  ])('leaves %s to the library', (_, bytes) => {
    expect(plainReport(bytes)).toBeNull();
  });
});
