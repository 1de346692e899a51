import { classifyEach } from '@smtp451/core';
import { describe, expect, it } from 'vitest';
import { attemptsOfReport } from '../../src/mail/attempts-of-mail.ts';
import type { Mail } from '../../src/mail/parse-mail.ts';
import { attemptsOfTranscript } from '../../src/mail/transcript.ts';

const opening = '   ----- Transcript of session follows -----\n';
const closing = '\n   ----- Unsent message follows -----\nFrom: ann@example.org\nTo: Bob <bob@example.com>\n\nHello\n';

const told = (transcript: string) => {
  const attempts = attemptsOfTranscript(`${opening}${transcript}${closing}`, classifyEach);
  return attempts?.found.map(({ outcome, reply, cause, attempt }, i) => ({
    recipient: attempts.recipients[i],
    domain: attempt.recipientDomain,
    outcome,
    code: reply?.code,
    text: reply?.text,
    cause,
  }));
};

describe('the transcript of an old Sendmail', () => {
  it('gives each recipient the reply behind it: what the server said, the code in the words, or the verdict', () => {
    const transcript = [
      'While talking to mx.example.net:',
      '>>> RCPT To:<eve@example.net>',
      '<<< 550 No such user here',
      '550 <eve@example.net>... User unknown',
      '550 example.edu (smtp)... 550 Host unknown',
      '554 <carl@example.edu>... 550 Host unknown (Authoritative answer from name server)',
      '554 <dora@example.com>... Service unavailable',
      '250 example.org (smtp)... 250 Deferred',
      '',
    ].join('\n');
    expect(told(transcript)).toEqual([
      {
        recipient: 'eve@example.net',
        domain: 'example.net',
        outcome: 'failed',
        code: 550,
        text: 'No such user here',
        cause: 'recipient-unknown',
      },
      expect.objectContaining({ recipient: 'carl@example.edu', code: 550, cause: 'recipient-domain-dns' }),
      expect.objectContaining({ recipient: 'dora@example.com', code: 554, text: 'Service unavailable' }),
    ]);
  });

  it('gives a host alone the recipient of the message behind it, and none of another host', () => {
    const deferred = (host: string) =>
      `421 ${host} (smtp)... Deferred: Connection timed out during user open with ${host}\n`;
    expect(told(deferred('example.com'))).toEqual([
      expect.objectContaining({ recipient: 'bob@example.com', code: 421, outcome: 'failed', cause: 'network' }),
    ]);
    expect(told(deferred('Example.net'))).toEqual([
      expect.objectContaining({ recipient: null, domain: 'example.net', code: 421 }),
    ]);
  });

  it('is a delay where it says that the message stays', () => {
    const text = `${opening}451 <bob@example.com>... Deferred: Connection refused\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n`;
    expect(attemptsOfTranscript(text, classifyEach)?.found).toEqual([expect.objectContaining({ outcome: 'deferred' })]);
  });

  it('is not asked where the recipients stand before it, where it names nobody, or where there is none', () => {
    const listed = `   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n\n${opening}550 <bob@example.com>... User unknown\n`;
    expect(attemptsOfTranscript(listed, classifyEach)).toBeNull();
    expect(told('554 5.3.0 unknown mailer error 255\n')).toBeUndefined();
    expect(attemptsOfTranscript('550 <bob@example.com>... User unknown\n', classifyEach)).toBeNull();
  });

  it('is read in time with its length', () => {
    const long = `${'5'.repeat(60_000)}\n${'550 x '.repeat(10_000)}\n${'<<< 550\n'.repeat(8_000)}`;
    const started = performance.now();
    told(long);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the transcript before a report', () => {
  const report = (transcript: string, fields: string): Mail => ({
    headers: new Map(),
    subject: 'Returned mail: see transcript for details',
    date: null,
    text: `   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n    (reason: 255)\n\n${opening}${transcript}`,
    statusReports: [
      `Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: RFC822; bob@example.com\nAction: failed\n${fields}\n`,
    ],
    isComplaint: false,
    messages: [],
    files: [],
  });
  const replyIn = (transcript: string, fields: string) =>
    attemptsOfReport(report(transcript, fields), classifyEach)?.found[0]?.reply;

  it('gives the reply that the report lacks, and no exit status of a program as one', () => {
    expect(replyIn('554 5.3.0 unknown mailer error 255\n', 'Status: 5.0.0\nDiagnostic-Code: X-Unix; 255')).toEqual({
      code: 554,
      enhancedStatusCode: '5.3.0',
      text: 'unknown mailer error 255',
    });
    expect(
      replyIn('... while talking to mx.example.com.:\n<<< 421\n<bob@example.com>... Deferred: 421\n', 'Status: 4.4.7'),
    ).toMatchObject({ code: 421 });
  });

  it('and the more specific enhanced status code of both', () => {
    const transcript = 'maildrop: maildir over quota.\n550 5.0.0 <bob@example.com>... Insufficient permission\n';
    expect(replyIn(transcript, 'Status: 5.3.0\nDiagnostic-Code: X-Unix; 77')).toMatchObject({
      code: 550,
      enhancedStatusCode: '5.3.0',
    });
  });
});
