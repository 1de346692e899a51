import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/explain/redact.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('redact, on addresses', () => {
  it.each([
    [
      'to=<jane.doe@example.com>, relay=mx.example.com[192.0.2.1]:25',
      'to=<***@example.com>, relay=mx.example.com[192.0.2.1]:25',
    ],
    ['to=jane@example.com from=bounce+jane=example.org@example.net', 'to=***@example.com from=***@example.net'],
    ['<mailto:jane@example.com|jane@example.com>', '<mailto:***@example.com|***@example.com>'],
    ['x"jane doe"@example.com', '***@example.com'],
    ['user "jane doe"@example.com said', 'user ***@example.com said'],
    ["'o'brien@example.com'", "'***@example.com'"],
    ['jörg@exämple.de and 山田@例え.jp', '***@exämple.de and ***@例え.jp'],
    ['jane@[192.0.2.1] jane@[IPv6:2001:db8::1]', '***@[192.0.2.1] ***@[IPv6:2001:db8::1]'],
    ['https://example.com/u?m=jane%40example.org', 'https://***%40example.org'],
    ['rfc822;jane=40example.org', 'rfc822;***=40example.org'],
    ['jane&#64;example.org', '***&#64;example.org'],
    ['a hard-wrapped jane.doe@\nexample.com', 'a hard-wrapped ***@\nexample.com'],
    ['**jane@example.com**', '*****@example.com**'],
  ])('turns %j into %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(redact(expected)).toBe(expected);
  });

  it.each([
    '451 4.7.1 Greylisted, try again in 300 seconds',
    'delay=40, delays=0.1/0/40/0.2, dsn=4.7.1',
    '@channel look @ this',
    'from=<>, status=deferred (host mx.example.com[192.0.2.1] said: 451)',
  ])('leaves %j alone', text => {
    expect(redact(text)).toBe(text);
  });
});

describe('redact, on secrets', () => {
  const password = base64('jane\u0000jane\u0000hunter2!');
  it.each([
    [`AUTH PLAIN ${password}`, 'AUTH PLAIN [secret]'],
    [`C: auth login ${base64('jane@example.com')}`, 'C: auth login [secret]'],
    [
      `334 UGFzc3dvcmQ6\r\n${base64('hunter2')}\r\n535 5.7.8 failed`,
      '334 UGFzc3dvcmQ6\r\n[secret]\r\n535 5.7.8 failed',
    ],
    [
      `S: 334 VXNlcm5hbWU6\nC: ${base64('jane')}\nS: 334 UGFzc3dvcmQ6\nC: ${base64('hunter2')}\n`,
      'S: 334 VXNlcm5hbWU6\nC: [secret]\nS: 334 UGFzc3dvcmQ6\nC: [secret]\n',
    ],
    ['Authorization: Bearer abc.DEF-123_456', 'Authorization: Bearer [secret]'],
    ['token xoxb-000000000000-abcdefghij in use', 'token [secret] in use'],
    ['xapp-1-A0000000000-1-abcdef', '[secret]'],
    ['https://hooks.slack.com/services/T0/B0/abcdefgh', 'https://hooks.slack.com/services/[secret]'],
    [`apikey SG.${'a'.repeat(22)}.${'b'.repeat(43)} refused`, 'apikey [secret] refused'],
    ['aws AKIAIOSFODNN7EXAMPLE key', 'aws [secret] key'],
    ['AKIAIOSFODNN7EXAMPLExoxb-password=', 'AKIAIOSFODNN7EXAMPLExoxb-password='],
    ['password=hunter2&x=1', 'password=[secret]&x=1'],
    ['{"api_key":"abcdef","a":1}', '{"api_key":"[secret]","a":1}'],
    ['SMTP451_TOKEN=abc', 'SMTP451_TOKEN=[secret]'],
    ['smtp://jane:hunter2@mail.example.com', 'smtp://jane:[secret]@mail.example.com'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '[secret]-----END PRIVATE KEY-----'],
  ])('turns %j into %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(redact(expected)).toBe(expected);
  });

  it.each([
    '535 5.7.8 AUTH PLAIN failed',
    'AUTH LOGIN mechanism not supported',
    'syntax error near token: RCPT',
    'Basic greylisting applies',
  ])('leaves the words %j alone', text => {
    expect(redact(text)).toBe(text);
  });
});

const pieces = fc.oneof(
  fc.emailAddress(),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '@',
    '"',
    '<',
    '>',
    '=',
    '%40',
    '=40example.org',
    '***',
    '[secret]',
    '\n',
    ' ',
    '|',
    "'",
    'to=',
    'password=',
    'token =',
    '://a:',
    'Bearer ',
    'AUTH PLAIN ',
    '334 ',
    'xoxb-',
    'SG.',
    'eyJ',
    '-----BEGIN PRIVATE KEY-----',
    'abcdefgh',
    'QWxhZGRpbg==',
    '.',
    '-',
  ),
);
const texts = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''));

describe('redact, on anything', () => {
  it('lets no address survive, whatever stands around it', () => {
    const around = fc.constantFrom(
      '',
      ' ',
      '<',
      '>',
      '"',
      '(',
      ')',
      ',',
      ';',
      ':',
      '\n',
      '|',
      'to=',
      "'",
      '[',
      ']',
      'mailto:',
    );
    fc.assert(
      fc.property(fc.emailAddress(), around, around, texts, texts, (address, left, right, before, after) => {
        const out = redact(`${before}${left}${address}${right}${after}`);
        const local = address.slice(0, address.indexOf('@'));
        if (/^[a-z0-9]/i.test(local)) expect(out).not.toContain(`${local}@${address.slice(local.length + 1)}`);
        expect(out.replaceAll('***@', '***#')).not.toMatch(/[\p{L}\p{N}]@/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    'a',
    '@',
    'a@',
    '"',
    '"@',
    '%40',
    '=40',
    ' ',
    '\n',
    '334 \n',
    '334\n ',
    'AUTH PLAIN ',
    'Bearer ',
    'password=',
    'password ',
    'token "',
    '://',
    '://a:',
    'eyJ',
    'eyJ-',
    '-eyJ',
    'SG.',
    'xoxb-',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN ',
    'A',
    'key-',
    "'",
    '=',
    'to=',
    '*',
    'é',
    'user=40example',
    '%40a-',
  ])('takes at most in proportion longer for %j four times as often', unit => {
    const fastest = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return Math.min(
        ...[1, 2, 3].map(() => {
          // Processor time, not time on the wall: other tests run beside this one.
          const started = process.cpuUsage();
          redact(text);
          return process.cpuUsage(started).user / 1000;
        }),
      );
    };
    // Quadratic time would be 16 times; below 60 ms the collector says more than the code.
    expect(fastest(400_000)).toBeLessThan(Math.max(60, fastest(100_000) * 12));
  });
});
