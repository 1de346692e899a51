import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as phraseWords } from '../../src/text/phrase.ts';
import { MOST_CHARACTERS, NUMBER_ENHANCED, NUMBER_NONE, NUMBER_OTHER, NUMBER_REPLY_CODE } from '../../src/text/scan.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';
import { read } from './read.ts';

/** The number that the scanner gives the only word of a text, in a vocabulary that holds the words of another. */
function known(inVocabulary: string, text: string): boolean[] {
  const vocabulary = createVocabulary();
  for (const word of phraseWords(inVocabulary)) vocabulary.add(word);
  return read(text, vocabulary.seal()).tokens.map(({ word }) => word > 0);
}

describe('words', () => {
  it('end at blanks, punctuation and line breaks', () => {
    expect(read('too many,connections;\r\ntry-again (later)').words).toEqual([
      'too',
      'many',
      'connections',
      'try',
      'again',
      'later',
    ]);
  });

  it('are the same in capitals, with accents, in full width and with a soft hyphen inside', () => {
    for (const text of ['REPUTATION', 'Réputation', 'ｒｅｐｕｔａｔｉｏｎ', 'repu\u00adtation', 'repu\u200btation']) {
      expect(known('reputation', text), text).toEqual([true]);
    }
  });

  it('are the same with a plural s from five letters on', () => {
    expect(known('message', 'messages')).toEqual([true]);
    expect(known('messages', 'message')).toEqual([true]);
    expect(known('rbl', 'rbls')).toEqual([false]);
    expect(known('dns', 'dn')).toEqual([false]);
  });

  it('keep an apostrophe inside, which counts as no letter', () => {
    expect(known("mta's", 'MTA’s')).toEqual([true]);
    expect(known('mtas', "MTA's")).toEqual([true]);
    // Five characters, but four letters: too short for a plural.
    expect(known('mta', "MTA's")).toEqual([false]);
    expect(read("isn't 'quoted' words'").words).toEqual(["isn't", 'quoted', 'words']);
  });

  it('do not swallow the b of a Python bytes literal', () => {
    expect(read("b'4.7.1 Try again'").words).toEqual(['b', '4.7.1', 'Try', 'again']);
  });

  it('are single characters in scripts without spaces, also between others', () => {
    expect(read('邮件rejected被拒').words).toEqual(['邮', '件', 'rejected', '被', '拒']);
    expect(read('수신 거부').words).toEqual(['수', '신', '거', '부']);
  });

  it('are whole in scripts with letters of their own', () => {
    expect(read('Почтовый ящик переполнен').words).toEqual(['Почтовый', 'ящик', 'переполнен']);
    expect(read('सर्वर व्यस्त').words).toHaveLength(2);
  });
});

describe('numbers', () => {
  const kinds = (text: string) => read(text).tokens.map(({ number }) => number);

  it('of three digits that begin with 2, 4 or 5 may be reply codes', () => {
    expect(kinds('250 451 554 300 45 4511')).toEqual([
      NUMBER_REPLY_CODE,
      NUMBER_REPLY_CODE,
      NUMBER_REPLY_CODE,
      NUMBER_OTHER,
      NUMBER_OTHER,
      NUMBER_OTHER,
    ]);
    expect(read('451-4.7.1 451 4.7.1').scan.replyCodes).toBe(2);
  });

  it('with two dots may be enhanced status codes, with the subjects of RFC 3463', () => {
    expect(kinds('4.7.1 5.7.606 2.0.0')).toEqual([NUMBER_ENHANCED, NUMBER_ENHANCED, NUMBER_ENHANCED]);
    // A version, Yahoo's own, an address, a class that does not exist.
    expect(kinds('4.16.1 4.8.1 192.0.2.1 3.7.1 4.7 4.7.1.2')).toEqual(Array.from({ length: 6 }, () => NUMBER_OTHER));
  });

  it('with letters are words', () => {
    expect(kinds('4XyZ 300s 4.7.1a')).toEqual([NUMBER_NONE, NUMBER_NONE, NUMBER_NONE]);
    expect(read('4XyZ 300s 4.7.1a').words).toEqual(['4XyZ', '300s', '4.7.1a']);
  });

  it('do not take the dot behind a sentence', () => {
    expect(read('wait 300.').words).toEqual(['wait', '300']);
    expect(read('Error 4.7.1.').words).toEqual(['Error', '4.7.1']);
  });

  it('are all listed, with what stands among their digits', () => {
    const { scan } = read('451 4.7.1 a 300s b');
    expect([...scan.figures.subarray(0, scan.figureCount)]).toEqual([0, 1, 3]);
  });
});

describe('names', () => {
  it('are hosts, the hosts of links and the domains of addresses', () => {
    const { hosts, ofAddress } = read('mx.example.com said https://www.example.org/a?b=c to <user@example.net>');
    expect(hosts).toEqual(['mx.example.com', 'www.example.org', 'example.net']);
    expect(ofAddress).toEqual(['example.net']);
  });

  it('are no ends of sentences, no versions and no lists', () => {
    expect(read('again later.Please wait. v1.2.3 e.g. foo').hosts).toEqual([]);
  });

  it('make their words variable, and nothing else', () => {
    const variable = read('blocked user@example.com 192.0.2.1 2001:db8::1 later').tokens.filter(
      token => !token.variable,
    );
    expect(variable.map(({ text }) => text)).toEqual(['blocked', 'later']);
  });

  it('survive the end of the text in the middle of anything', () => {
    for (const text of ['a:', 'a://', 'https:/', 'a@', '@', '.', 'x.', '4.', '4.7.', '-:', ':/', 'é', '\ud83d']) {
      expect(() => read(text), text).not.toThrow();
    }
  });
});

describe('any text', () => {
  it('gives words in ascending order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
        let end = 0;
        for (const token of read(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('of letters is read with the hash that phrases are stored under', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abésßSZаяё一')), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, text => {
        const stored = phraseWords(text);
        expect(known(text, text)).toEqual(stored.map(() => true));
        expect(read(text).tokens).toHaveLength(stored.length);
      }),
    );
  });

  it('ends a reply code where an operator’s own code is glued to it', () => {
    expect(read('421HL:REP 163').tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 5],
      [6, 9],
      [10, 13],
    ]);
    expect(read('421Hello: world').tokens).toHaveLength(2);
  });

  it('is cut at the limit, and says so', () => {
    const { scan } = read('word '.repeat(MOST_CHARACTERS / 5 + 10));
    expect(scan.truncated).toBe(true);
    expect(scan.end[scan.count - 1]).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(read('word').scan.truncated).toBe(false);
  });

  it('tells how many reply codes there are, without those in links', () => {
    const codes = (text: string) => read(text).scan.replyCodes;
    expect(codes('451 4.7.1 try later, 450 or 421')).toBe(3);
    expect(codes('451 see https://example.com/codes/450#451 or 421')).toBe(2);
    expect(codes('451 see https://example.com/codes#451')).toBe(1);
  });

  it('says whether there are line breaks and uneven blanks', () => {
    const flags = (text: string) => [read(text).scan.lines, read(text).scan.uneven];
    expect(flags('a b. c')).toEqual([false, false]);
    expect(flags('a  b')).toEqual([false, true]);
    expect(flags('a\tb')).toEqual([false, true]);
    expect(flags('a\nb')).toEqual([true, true]);
  });

  it('ends an address at a colon or an ellipsis, but no link', () => {
    const plain = (text: string) => {
      const { scan } = read(text);
      return Array.from({ length: scan.count }, (_, at) => at)
        .filter(at => scan.variable[at] === 0)
        .map(at => text.slice(scan.start[at], scan.end[at]));
    };
    expect(plain('550 user@example.com:user unknown')).toEqual(['user', 'unknown']);
    expect(plain('550 user@example.com...User unknown')).toEqual(['User', 'unknown']);
    expect(plain('see https://user@example.com:8080/help now')).toEqual(['see', 'now']);
  });
});
