import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/digest/json.ts';

const joined = (value: object): string => [...jsonPieces(value)].join('');

describe('the pieces of a digest as JSON', () => {
  it('are together what one text would be', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
        expect(joined(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('are short, however long a list is', () => {
    const value = {
      domains: Array.from({ length: 5_001 }, (_, count) => ({ domain: `d${count}.example.com`, count })),
    };
    expect(joined(value)).toBe(JSON.stringify(value));
    const longest = Math.max(...Array.from(jsonPieces(value), piece => piece.length));
    expect(longest).toBeLessThan(50_000);
  });
});
