import { describe, expect, it } from 'vitest';
import { slimmed } from '../../src/mail/slimmed.ts';

const header = (encoding: string): string =>
  `From: a\nContent-Type: text/plain\nContent-Transfer-Encoding: ${encoding}\n\n`;
const lines = `${'x'.repeat(76)}\n`.repeat(90_000);

describe('slimmed', () => {
  it('leaves a usual mail as it is', () => {
    const mail = Buffer.from(`${header('7bit')}hello\n`);
    expect(slimmed(mail)).toEqual({ bytes: mail, isCut: false });
  });

  it('drops text past the limit, but no header, boundary or base64', () => {
    const mail = Buffer.from(
      `${header('7bit')}${lines}--b\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n${lines}--b\nX-Last: 1\n\n${lines}`,
    );
    const { bytes, isCut } = slimmed(mail);
    expect(isCut).toBe(true);
    expect(bytes.length).toBeLessThan(4.3e6 + lines.length);
    expect(bytes.length).toBeGreaterThan(4e6 + lines.length);
    expect(bytes.includes('X-Last: 1')).toBe(true);
  });
});
