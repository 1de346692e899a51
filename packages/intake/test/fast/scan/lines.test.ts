import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkStart,
  findLines,
  kinds,
  longestLine,
  memory,
  row,
  rowLength,
  rows,
} from '../../../src/fast/scan/scanner.ts';
import { inMemory } from './in-memory.ts';

interface Listed {
  lines: string[];
  breaks: number;
  cuts: number;
  rest: string;
}

const listed = (text: string | Uint8Array): Listed => {
  const { from, to } = inMemory(text);
  const { length, breaks, cuts, rest } = findLines(from, from, to);
  const lines: string[] = [];
  for (let at = 0; at < length; at += rowLength)
    lines.push(memory.toString('latin1', rows[at + row.from]!, rows[at + row.to]!));
  return { lines, breaks, cuts, rest: memory.toString('latin1', rest, to) };
};

/** The parts of one line: host, program, kind and text. */
const partsOf = (line: string) => {
  const { from, to } = inMemory(`${line}\n`);
  if (findLines(from, from, to).length === 0) return null;
  const part = (start: number, end: number): string => memory.toString('latin1', rows[start]!, rows[end]!);
  if (rows[row.tag] === 0) return { head: null, kind: rows[row.kind]!, text: line };
  return { head: part(row.host, row.tag), kind: rows[row.kind]!, text: part(row.text, row.to) };
};

const head = 'Nov 23 10:00:00 mx1 postfix';

describe('the lines of a chunk', () => {
  it('are all that stands between two line breaks, but for blank ones', () => {
    const bytes = fc.array(fc.constantFrom(10, 13, 32, 120, 41, 56, 200), { maxLength: 120 });
    fc.assert(
      fc.property(bytes, all => {
        const text = Buffer.from(all).toString('latin1');
        const parts = text.split('\n');
        const rest = parts.pop()!;
        const lines = parts.map(line => line.replace(/\r$/, '')).filter(line => line !== '');
        expect(listed(Uint8Array.from(all))).toEqual({ lines, breaks: parts.length, cuts: 0, rest });
      }),
      { numRuns: 500 },
    );
  });

  it('have room, however many they are', () => {
    const { length, breaks } = findLines(chunkStart, chunkStart, inMemory('a\n'.repeat(131_072)).to);
    expect([length / rowLength, breaks]).toEqual([131_072, 131_072]);
  });

  it('are cut where they are too long', () => {
    expect(listed(`${'x'.repeat(longestLine)}\n`)).toMatchObject({ cuts: 0 });
    const { lines, cuts } = listed(`${'x'.repeat(longestLine + 1)}\nabc\n`);
    expect([lines.map(line => line.length), cuts]).toEqual([[longestLine, 3], 1]);
  });

  it.each([
    [`${head}/smtp[12]: 4ABC: to=<a>`, 'mx1 postfix/smtp', kinds.delivery, '4ABC: to=<a>'],
    [`${head}-out/smtp[12]: 4ABC: to=<a>`, 'mx1 postfix-out/smtp', kinds.delivery, '4ABC: to=<a>'],
    [`${head}/qmgr[12]: 4ABCDEF: removed`, 'mx1 postfix/qmgr', kinds.queue, '4ABCDEF: removed'],
    [`${head}/smtpd[1]: NOQUEUE: reject: RCPT`, 'mx1 postfix/smtpd', kinds.gate, 'NOQUEUE: reject: RCPT'],
    [`${head}/cleanup[1]: 4ABCDEF: milter-reject: x`, 'mx1 postfix/cleanup', kinds.gate, '4ABCDEF: milter-reject: x'],
    [`${head}/lmtp[12]: 4ABC: to=<a>`, 'mx1 postfix/lmtp', 0, '4ABC: to=<a>'],
    ['Nov 23 10:00:00 mx1 dovecot: imap: x', 'mx1 dovecot', 0, 'imap: x'],
    ['2026-11-23T10:00:00.123456+01:00 mx1 postfix/smtp[12]: 4ABC: x', 'mx1 postfix/smtp', kinds.delivery, '4ABC: x'],
    [
      '2026-11-23T10:00:00Z a-host-with-a-long-name.example.org smtp[12]: x',
      'a-host-with-a-long-name.example.org smtp',
      0,
      'x',
    ],
    ['2026-11-23 10:00:00 1vN2ab-0000000Abcd-1234 == ann@example.com R=dnslookup', null, 0, null],
    ['Nov 23 10:00:00', null, 0, null],
  ])('tell their program: %s', (line, program, kind, text) => {
    expect(partsOf(line)).toEqual({ head: program, kind, text: text ?? line });
  });

  it.each([
    `${head}/qmgr[12]: 4ABCDEF01234: from=<ann@example.org>, size=6974, nrcpt=1 (queue active)`,
    `${head}/smtpd[12]: disconnect from client.example.net[198.51.100.7] ehlo=1 mail=1 quit=1 commands=3`,
    `${head}/smtpd[12]: connect from client.example.net[198.51.100.7]`,
    `${head}/smtpd[12]: 4ABCDEF01234: client=client.example.net[198.51.100.7], sasl_username=ann`,
    `${head}/cleanup[12]: 4ABCDEF01234: message-id=<reject: RCPT from x@example.org>`,
  ])('are left out where nothing in them can count: %s', line => {
    expect(partsOf(line)).toBeNull();
    expect(partsOf(`${line}\r`)).toBeNull();
  });

  it.each([
    `${head}/smtp[12]: 4ABCDEF01234: to=<bob@example.com>, relay=none, delay=1, dsn=4.3.0, status=deferred (held (queue active))`,
    `${head}/qmgr[12]: 4ABCDEF01234: from=<ann@example.org>, status=expired, returned to sender`,
    `${head}/smtpd[12]: NOQUEUE: reject: RCPT from c[192.0.2.1]: 450 4.7.1 later; from=<> to=<b@example.com> helo=<commands=3>`,
    'stat=Deferred: commands=3',
    '(queue active)',
  ])('but not %s', line => {
    expect(partsOf(line)).not.toBeNull();
  });
});
