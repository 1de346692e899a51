import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf, templateOf } from '../../src/digest/template.ts';

describe('a reply template', () => {
  it.each([
    [
      '450 4.2.0 <ann@example.com>: Recipient address rejected: Greylisted',
      '450 4.2.0 <address>: Recipient address rejected: Greylisted',
    ],
    [
      '451 4.7.650 The mail server [192.0.2.1] has been limited (S775)',
      '451 4.7.650 The mail server [<ip>] has been limited (S775)',
    ],
    ['421 4.7.0 [TSS04] Messages from 2001:db8::17 deferred', '421 4.7.0 [TSS04] Messages from <ip> deferred'],
    [
      'connect to mx7.example.net[203.0.113.4]:25: Connection timed out',
      'connect to <host>[<ip>]:25: Connection timed out',
    ],
    ['451 4.3.0 rejected message. d2e1a72fcca58-6f4b5c1d2e3so - gsmtp', '451 4.3.0 rejected message. <id> - gsmtp'],
    ['450 Greylisted for 300 seconds', '450 Greylisted for <n> seconds'],
    [
      '421-4.7.28 Too fast. 421 4.7.28 See https://support.example.com/a/b?c=1',
      '421-4.7.28 Too fast. 421 4.7.28 See https://support.example.com/…',
    ],
  ])('masks what varies in %j', (reply, template) => {
    expect(templateOf(reply)).toBe(template);
  });

  it('is one for all messages of one kind', () => {
    const reply = (n: number) =>
      `451 4.7.1 <user${n}@d${n}.example.com>: try again in ${n} s, id ${n}af${n * 7}ce8b1f [192.0.2.${n}]`;
    expect(new Set([1, 22, 133].map(n => templateOf(reply(n)))).size).toBe(1);
  });

  it('keeps codes that tell one reason from another', () => {
    expect(templateOf('451 4.7.1 Wait (G28)')).not.toBe(templateOf('451 4.7.1 Wait (G29)'));
  });

  it('does not change when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), text => {
        const once = templateOf(text);
        expect(templateOf(once)).toBe(once);
      }),
    );
  });

  it('takes time in proportion to no more than its first thousand characters', () => {
    for (const hostile of ['a.'.repeat(500_000), ':'.repeat(1_000_000), '1'.repeat(1_000_000), '@ '.repeat(500_000)]) {
      const began = process.cpuUsage();
      templateOf(hostile);
      exampleOf(hostile);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(400);
    }
  });
});

describe('an example', () => {
  it('holds no address, no link query and no long id', () => {
    const shown = exampleOf(
      '450 <ann@example.com> (bob@example.net) see https://example.com/x?token=s3cr3t key AbCdEf0123456789AbCdEf0123',
    );
    expect(shown).toBe('450 <address> (<address>) see https://example.com/x key …');
  });

  it('never holds an address, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        expect(exampleOf(`${before}ann@example.com${after}`)).not.toContain('ann@example');
      }),
    );
  });
});
