import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary, numberOf } from '../../src/text/vocabulary.ts';

const sealed = (words: readonly string[]) => {
  const vocabulary = createVocabulary();
  const numbers = words.map(word => vocabulary.add(word));
  return { numbers, table: vocabulary.seal() };
};

describe('a vocabulary', () => {
  it('finds every word that was added and no other', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcstuéж一1')), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.array(word, { maxLength: 50 }), (added, others) => {
        const { numbers, table } = sealed(added);
        expect(added.map(one => numberOf(table, one))).toEqual(numbers);
        const stem = (one: string) => (one.length >= 5 && one.endsWith('s') ? one.slice(0, -1) : one);
        const known = new Set(added.map(stem));
        for (const one of others) expect(numberOf(table, one) > 0).toBe(known.has(stem(one)));
      }),
    );
  });

  it('gives a slot of its own to each of many words', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${(index * 7919).toString(36)}x`);
    const { numbers, table } = sealed(words);
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.every((word, index) => numberOf(table, word) === numbers[index])).toBe(true);
  });

  it('takes a plural for its singular, unless the word is too short to tell', () => {
    const { table } = sealed(['connections', 'dns']);
    expect(numberOf(table, 'connection')).toBe(numberOf(table, 'connections'));
    expect(numberOf(table, 'dn')).toBe(0);
  });

  it('may be empty', () => {
    expect(numberOf(sealed([]).table, 'word')).toBe(0);
  });
});
