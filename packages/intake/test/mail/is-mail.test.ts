import { describe, expect, it } from 'vitest';
import { isMail } from '../../src/mail/is-mail.ts';

describe('isMail', () => {
  it.each([
    ['a header', 'Return-Path: <>\nFrom: a@example.org\n\nbody'],
    ['a header with folded lines and CR alone', 'Received: from a\r\tby b\rSubject: x\rFrom: a\r\rbody'],
    ['a header behind an mbox line', 'From a@example.org Mon Nov 23\nFrom: a\nTo: b\n\n'],
  ])('knows %s', (_, text) => expect(isMail(text)).toBe(true));

  it.each([
    ['the fields of a report', 'Final-Recipient: rfc822; a@example.com\nAction: failed\n'],
    ['a log', 'Nov 23 10:00:00 mx1 postfix/smtp[1]: x: to=<a>\nSubject: x\nFrom: y\n'],
    ['one field', 'Subject: x\n\nFrom: a\nTo: b\n'],
    ['nothing', ''],
  ])('is not misled by %s', (_, text) => expect(isMail(text)).toBe(false));
});
