import { describe, expect, it } from 'vitest';
import { Bytes } from '../../src/fast/bytes.ts';
import { tellsNothing } from '../../src/fast/line-end.ts';

const told = (line: string): boolean => {
  const bytes = new Bytes(Buffer.from(`x\n${line}\n`));
  return tellsNothing(bytes, 2, bytes.b.length - 1);
};
const head = 'Nov 23 10:00:00 mx1 postfix';

describe('lines whose end tells that nothing in them counts', () => {
  it.each([
    `${head}/qmgr[12]: 4ABCDEF01234: from=<ann@example.org>, size=6974, nrcpt=1 (queue active)`,
    `${head}/smtpd[12]: disconnect from client.example.net[198.51.100.7] ehlo=1 mail=1 quit=1 commands=3`,
  ])('%s', line => {
    expect(told(line)).toBe(true);
  });

  it.each([
    `${head}/smtp[12]: 4ABCDEF01234: to=<bob@example.com>, relay=none, delay=1, dsn=4.3.0, status=deferred (held (queue active))`,
    `${head}/qmgr[12]: 4ABCDEF01234: from=<ann@example.org>, status=expired, returned to sender`,
    `${head}/smtpd[12]: NOQUEUE: reject: RCPT from c[192.0.2.1]: 450 4.7.1 later; from=<> to=<b@example.com> helo=<commands=3>`,
    'stat=Deferred: commands=3',
    '(queue active)',
    '',
  ])('but not of %s', line => {
    expect(told(line)).toBe(false);
  });
});
