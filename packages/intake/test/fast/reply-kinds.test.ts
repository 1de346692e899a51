import { classify } from '@smtp451/core';
import { describe, expect, it } from 'vitest';
import { delivery, readLog } from './read-log.ts';

const google = 'aspmx.l.google.com[203.0.113.5]:25';
const said = (host: string, reply: string) => `host ${host}[203.0.113.5] said: ${reply} (in reply to RCPT TO command)`;

/** Replies that differ in cause or provider, each next to others with almost the same words. */
const lines: readonly [string, string, string][] = [
  [
    google,
    'deferred',
    said('aspmx.l.google.com', '451 4.3.0 Mail server temporarily rejected message. a1b2c3d4e5f-12 - gsmtp'),
  ],
  [
    google,
    'deferred',
    said('aspmx.l.google.com', "452 4.2.2 The recipient's inbox is out of storage space. a1b2c3d4e5f-12 - gsmtp"),
  ],
  [
    google,
    'bounced',
    said(
      'aspmx.l.google.com',
      '550-5.1.1 The email account that you tried to reach does not exist. a1b2c3d4e5f-12 - gsmtp',
    ),
  ],
  [
    'mta5.am0.yahoodns.net[203.0.113.5]:25',
    'deferred',
    said(
      'mta5.am0.yahoodns.net',
      '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    ),
  ],
  [
    'mta5.am0.yahoodns.net[203.0.113.5]:25',
    'deferred',
    said('mta5.am0.yahoodns.net', '451 4.3.2 Internal server error'),
  ],
  [
    'outlook-com.olc.protection.outlook.com[203.0.113.5]:25',
    'deferred',
    said(
      'outlook-com.olc.protection.outlook.com',
      '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. (S775)',
    ),
  ],
  [
    'example-com.mail.protection.outlook.com[203.0.113.5]:25',
    'deferred',
    said(
      'example-com.mail.protection.outlook.com',
      '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712344)',
    ),
  ],
  [
    'example-com.mail.protection.outlook.com[203.0.113.5]:25',
    'deferred',
    said('example-com.mail.protection.outlook.com', '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35'),
  ],
  [
    'mx1.example.net[203.0.113.5]:25',
    'deferred',
    said('mx1.example.net', '450 4.7.1 <ann@example.com>: Recipient address rejected: Greylisted for 300 seconds'),
  ],
  [
    'mx1.example.net[203.0.113.5]:25',
    'deferred',
    said('mx1.example.net', '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]'),
  ],
  [
    'mx1.example.net[203.0.113.5]:25',
    'deferred',
    said(
      'mx1.example.net',
      '450 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    ),
  ],
  ['mx1.example.net[203.0.113.5]:25', 'deferred', said('mx1.example.net', '452 4.3.1 Insufficient system storage')],
  ['mx1.example.net[203.0.113.5]:25', 'deferred', said('mx1.example.net', '452 4.2.2 Mailbox full')],
  ['none', 'deferred', 'connect to mx1.example.net[203.0.113.5]:25: Connection timed out'],
  ['none', 'deferred', 'connect to mx1.example.net[203.0.113.5]:25: Connection refused'],
  [
    'none',
    'deferred',
    'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
  ],
  [
    'none',
    'deferred',
    'delivery temporarily suspended: connect to mx1.example.net[203.0.113.5]:25: Connection timed out',
  ],
];

const line = ([relay, status, reply]: readonly [string, string, string], id: string) =>
  delivery({ relay, status, reply, id });

describe('replies that are classified by kind', () => {
  it.each(lines)('get from %s (%s) what the classifier says of the whole line: %s', (...fields) => {
    const text = line(fields, '4QUEUEID1');
    const one = classify(text);
    const report = readLog(text);
    const [found] = fields[1] === 'bounced' ? report.failedCauses : report.causes;
    expect([found?.cause, report.providers[0]?.provider]).toEqual([one.cause, one.provider?.id ?? null]);
  });

  it('are told apart though they stand in one log, and classified once each', () => {
    let asked = 0;
    const repeated = Array.from({ length: 6 }, (_, n) =>
      lines
        .map(fields =>
          line(fields, `4QUEUE${n}`)
            .replaceAll('192.0.2.1', `192.0.2.${n + 1}`)
            .replaceAll('a1b2c3d4e5f', `a${n}b2c3d${n * 37}e5f`),
        )
        .join(''),
    ).join('');
    const report = readLog(repeated, {
      classify: text => {
        asked++;
        return [classify(text)];
      },
    });
    expect(asked).toBe(lines.length);
    const expected = new Map<string, number>();
    for (const fields of lines.filter(([, status]) => status === 'deferred')) {
      const { cause } = classify(line(fields, '4QUEUEID1'));
      expected.set(cause!, (expected.get(cause!) ?? 0) + 6);
    }
    expect(new Map(report.causes.map(({ cause, count }) => [cause, count]))).toEqual(expected);
  });
});
