import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bytes, find, findEither, findTelling, lowerWord } from '../../src/fast/bytes.ts';

const anyBytes = fc.uint8Array({ maxLength: 40 });
/** Few distinct bytes, so that what is looked for is there, also twice, and beside bytes that differ in one bit. */
const fewBytes = fc
  .array(fc.constantFrom(9, 10, 11, 44, 45, 0, 1, 46, 57, 58, 64, 65, 138, 172, 192, 255), { maxLength: 40 })
  .map(bytes => Uint8Array.from(bytes));

describe('bytes that are looked at four at once', () => {
  it('are found where they first stand, as one by one', () => {
    fc.assert(
      fc.property(fc.oneof(anyBytes, fewBytes), fc.nat(40), fc.nat(40), (chunk, a, b) => {
        const to = Math.min(chunk.length, Math.max(a, b));
        const from = Math.min(a, b, to);
        const bytes = new Bytes(chunk);
        const at = (wanted: readonly number[]): number => {
          const i = chunk.subarray(from, to).findIndex(byte => wanted.includes(byte));
          return i < 0 ? to : from + i;
        };
        expect(find(bytes, from, to, 10)).toBe(at([10]));
        expect(findEither(bytes, from, to, 44, 10)).toBe(at([44, 10]));
        expect(findTelling(bytes, from, to)).toBe(at([...Buffer.from('./0123456789@')]));
      }),
    );
  });

  it('are found in a part of a longer buffer, and never past its end', () => {
    const whole = Buffer.from('xxxxabc,def,');
    const bytes = new Bytes(whole.subarray(4, 11));
    expect(find(bytes, 0, 7, 44)).toBe(3);
    expect(find(bytes, 4, 7, 44)).toBe(7);
  });

  it('are in lower case as each of them is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), chunk => {
        const word = new Bytes(chunk).d.getInt32(0, true);
        const text = Buffer.from(chunk).toString('latin1');
        const lower = Buffer.alloc(4);
        lower.writeInt32LE(lowerWord(word));
        expect(lower.toString('latin1')).toBe(text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase()));
      }),
      { numRuns: 2_000 },
    );
  });
});
