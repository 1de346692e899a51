import { classifyEach } from '@smtp451/core';
import { describe, expect, it } from 'vitest';
import { withCodes } from '../../src/mail/codes-in-words.ts';
import { readDigest } from '../../src/read-digest.ts';

const header = 'From: MAILER-DAEMON@mx.example.net\nTo: ann@example.org\nSubject: failure notice\n\n';
const [vague] = classifyEach(
  `${header}This is the mail system.\nYour message could not be delivered to:\nbob@example.com\nNo such user here\n`,
);
const codes = (words: string): unknown => {
  const { code, enhancedStatusCode } = withCodes({ ...vague!, outcome: 'failed', reply: null }, words).reply ?? {};
  return [code ?? null, enhancedStatusCode ?? null];
};

describe('the codes in the words of a bounce', () => {
  it.each([
    ['Sorry, remote host 192.0.2.32 said: 550 Unknown user. (#5.5.0)', 550, '5.5.0'],
    ['Resources temporarily unavailable [#4.1.9].', null, '4.1.9'],
    ['bob@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User Unknown', 550, null],
    ['[Status: Error, Address: <bob@example.com>, ResponseCode 421, , Host not reachable.]', 421, null],
    ['  SMTP error after RCPT TO:\n    host mx.example.com [192.0.2.82]:\n    553 5.1.1 unknown user', 553, '5.1.1'],
    ['Nothing is said of a reply; the message has 550 lines and came from 192.0.2.5.1.1', null, null],
  ])('are read where a program puts them: %s', (words, code, enhanced) => {
    expect(codes(words)).toEqual([code, enhanced]);
  });

  it('do not contradict what is known', () => {
    const reply = { code: 451, enhancedStatusCode: null, text: 'later' };
    expect(withCodes({ ...vague!, outcome: 'failed', reply }, 'gave up (#5.4.7)').reply).toEqual(reply);
  });
});

describe('a bounce in words', () => {
  it('keeps one recipient of an address that it also puts in parentheses', async () => {
    const text = `${header}Unable to deliver message to the following address(es).\n\n<bob@example.com>:\nThis user doesn't have an account (bob@example.com) [0]\n\n<eve@example.com>:\nThis account has been disabled.\n\n--- Original message follows.\n`;
    const { report } = await readDigest(Buffer.from(text), { name: 'bounce.eml', now: 1_795_000_000 });
    expect(report).toMatchObject({ attempts: 2, failed: 2 });
  });

  it('that holds the fields of a report outside of any part is read as one', async () => {
    const text = `${header}The mail system\n\n<bob@example.com>: connect to mx.example.com[192.0.2.2]:25: No route to host\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; bob@example.com\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to\n    mx.example.com[192.0.2.2]:25: No route to host\n`;
    const { report } = await readDigest(Buffer.from(text), { name: 'bounce.eml', now: 1_795_000_000 });
    expect(report).toMatchObject({ attempts: 1, deferred: 1 });
    expect(report.replies[0]!.example).toContain('4.4.1');
  });
});
