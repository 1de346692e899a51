import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/text/phrase.ts';
import { bothWays, finder } from './read.ts';

describe('a phrase', () => {
  it('is found whatever the case, the punctuation and the line breaks', () => {
    const { texts } = finder([['try again later']]);
    expect(texts('Please TRY\r\n again, later!')).toEqual(['TRY\r\n again, later']);
    expect(texts('try later again')).toEqual([]);
  });

  it('may have alternatives, empty ones and nested ones', () => {
    const { texts } = finder([['too many (concurrent |simultaneous |)(smtp (connections|sessions)|connections)']]);
    expect(texts('Too many connections')).toEqual(['Too many connections']);
    expect(texts('too many concurrent SMTP sessions')).toEqual(['too many concurrent SMTP sessions']);
    expect(texts('too many sessions')).toEqual([]);
  });

  it('passes over addresses, hosts and numbers between its words', () => {
    const { texts } = finder([['client host blocked using']]);
    expect(texts('Client host [192.0.2.1] blocked using x')).toEqual(['Client host [192.0.2.1] blocked using']);
    expect(texts('Client host mail.example.com [2001:db8::1] 451 blocked using x')).toHaveLength(1);
    expect(texts('Client host was blocked using x')).toEqual([]);
  });

  it('may name a number', () => {
    const { texts } = finder([['error 4.7.650']]);
    expect(texts('error 4.7.650')).toEqual(['error 4.7.650']);
    expect(texts('error 192.0.2.1 4.7.650')).toEqual(['error 192.0.2.1 4.7.650']);
    expect(texts('error 4.7.651')).toEqual([]);
  });

  it('goes together with the words of a name or not at all', () => {
    const { texts } = finder([['from domain']]);
    expect(texts('from www.domain.example')).toEqual([]);
    expect(texts('from.domain.example')).toEqual(['from.domain']);
    const link = finder([['support google com']]);
    expect(link.texts('see https://support.google.com/mail')).toEqual(['support.google.com']);
  });

  it('begins where its first word stands, also with numbers and names on the way', () => {
    const { texts } = finder([['rejected by (the |)rbl']]);
    expect(texts('was rejected by the sbl.example.org RBL')).toEqual(['rejected by the sbl.example.org RBL']);
    expect(texts('450 rejected 451 by 192.0.2.1 rbl')).toEqual(['rejected 451 by 192.0.2.1 rbl']);
  });
});

describe('a gap', () => {
  const { texts } = finder([['scanner … timed out']]);

  it('skips up to eight words', () => {
    expect(texts('scanner timed out')).toHaveLength(1);
    expect(texts(`scanner ${'x '.repeat(8)}timed out`)).toHaveLength(1);
    expect(texts(`scanner ${'x '.repeat(20)}timed out`)).toHaveLength(0);
  });

  it('needs its parts in order', () => {
    expect(texts('timed out by the scanner')).toEqual([]);
  });

  it('may follow another', () => {
    const chain = finder([['a … b … c']]);
    expect(chain.texts('a x b y c')).toEqual(['a x b y c']);
    expect(chain.texts('a x c y b')).toEqual([]);
  });

  it('counts from the part that ended last before it', () => {
    expect(finder([['x … x y']]).texts('x x y')).toEqual(['x x y']);
  });
});

describe('phrases that are joined', () => {
  const { texts } = finder([['spf & fail'], ['dkim & dmarc & arc']]);

  it('must all occur, in any order', () => {
    expect(texts('spf check did fail')).toHaveLength(1);
    expect(texts('fail of spf')).toHaveLength(1);
    expect(texts('spf passed')).toHaveLength(0);
    expect(texts('arc then dmarc then dkim', 1)).toHaveLength(1);
    expect(texts('arc then dmarc then arc', 1)).toHaveLength(0);
  });

  it('are forgotten with their input', () => {
    expect(texts('spf')).toHaveLength(0);
    expect(texts('fail')).toHaveLength(0);
  });
});

const alphabet = ['a', 'b', 'c', 'd'];
const word = fc.constantFrom(...alphabet);
const group = fc
  .array(fc.array(word, { minLength: 0, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map(list => `(${list.map(words => words.join(' ')).join('|')})`);
const phrase = fc
  .tuple(word, fc.array(fc.oneof(word, group), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join(' '));

/** Every way to say a phrase, written out: slow and plain, to hold the engine against. */
function spellings(text: string): Set<string> {
  const all = new Set<string>();
  for (const variant of compilePhrase(text)) {
    const [part] = variant[0]!;
    let said = [''];
    const expand = (items: NonNullable<typeof part>, before: string[]): string[] =>
      items.reduce<string[]>(
        (ends, item) =>
          typeof item === 'string' ? ends.map(end => `${end} ${item}`) : item.anyOf.flatMap(one => expand(one, ends)),
        before,
      );
    said = expand(part!, said);
    for (const one of said) all.add(one.trim());
  }
  return all;
}

function foundPlainly(phrases: readonly string[], tokens: readonly string[]): string[] {
  const found = new Set<string>();
  phrases.forEach((text, rule) => {
    for (const said of spellings(text)) {
      const wanted = said.split(' ');
      for (let at = 0; at + wanted.length <= tokens.length; at++) {
        if (wanted.every((one, index) => tokens[at + index] === one))
          found.add(`${rule} ${at} ${at + wanted.length - 1}`);
      }
    }
  });
  return [...found].sort();
}

describe('whatever phrases there are', () => {
  it('finds exactly what a search without any cleverness finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...alphabet, 'x'), { maxLength: 20 }),
        (phrases, tokens) => {
          const { find, hits } = finder(phrases.map(one => [one]));
          find(tokens.join(' '));
          const found = Array.from(
            { length: hits.count },
            (_, at) => `${hits.rule[at]} ${hits.first[at]} ${hits.last[at]}`,
          );
          expect([...new Set(found)].sort()).toEqual(foundPlainly(phrases, tokens));
          expect([...hits.last.subarray(0, hits.count)]).toEqual(
            [...hits.last.subarray(0, hits.count)].sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the same where it may remember nothing', () => {
    const token = fc.constantFrom(...alphabet, 'x', '192.0.2.1', '451', 'a.b.example.com', 'https://c.d.example/a/b');
    const gapped = fc
      .tuple(phrase, phrase, fc.constantFrom(' ', ' … ', ' & '))
      .map(([one, other, joint]) => `${one}${joint}${other}`);
    fc.assert(
      fc.property(
        fc.array(gapped, { minLength: 1, maxLength: 4 }),
        fc.array(token, { maxLength: 30 }),
        (phrases, tokens) => {
          const remembering = finder(phrases.map(one => [one]));
          const forgetful = finder(phrases.map(one => [one]));
          forgetful.book.states.most = 0;
          const text = tokens.join(' ');
          const once = (found: readonly { rule: number; text: string }[]) =>
            [...new Set(found.map(({ rule, text: said }) => `${rule} ${said}`))].sort();
          expect(once(forgetful.find(text))).toEqual(once(remembering.find(text)));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the cost of a text', () => {
  it('is one step a word: a hostile text builds no more than it may, whatever its length', () => {
    const phrases = Array.from(
      { length: 60 },
      (_, index) => `w${index % 7} w${index % 11} w${index % 13} … w${index % 5}`,
    );
    const { book, find } = finder(phrases.map(one => [one]));
    let seed = 7;
    const next = () => `w${(seed = (seed * 16807) % 2147483647) % 13}`;
    const text = Array.from({ length: 60_000 }, next).join(' ');
    find(text);
    expect(book.states.used).toBeLessThanOrEqual(book.states.most);
  });
});

describe('the short way to find phrases', () => {
  /** Rules 0 and 1 say ever more, rule 2 is of no interest, rule 3 counts inside names as well. */
  const weight = [1, 2, 0, 1];
  const standing = {
    minor: Uint8Array.from([0, 0, 1, 0]),
    notInNames: Uint8Array.from([1, 1, 1, 0]),
    hides: (longer: number, shorter: number) => weight[longer]! >= weight[shorter]!,
  };
  const token = fc.constantFrom(...alphabet, 'x', '192.0.2.1', '451', 'a.b.example.com', 'https://c.d.example/a/b');

  it('leaves out nothing but what its standing says', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 4, maxLength: 4 }),
        fc.array(token, { maxLength: 20 }),
        (phrases, tokens) => {
          const { all, short } = bothWays(phrases, tokens.join(' '), standing);
          const names = short.map(({ name }) => name);
          expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
          for (const left of all.filter(({ name }) => !names.includes(name))) {
            const isHidden = all.some(
              ({ rule, first, last }) =>
                rule !== 2 && last === left.last && first < left.first && standing.hides(rule, left.rule),
            );
            expect(left.rule === 2 || (left.rule !== 3 && left.inName) || isHidden).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves out a phrase that ends a longer one, and a word in a name', () => {
    const found = (text: string) => bothWays(['b', 'a b', 'c', 'd'], text, standing).short.map(({ name }) => name);
    expect(found('a b')).toEqual(['1 0 1']);
    expect(found('b')).toEqual(['0 0 0']);
    expect(found('x c')).toEqual([]);
    expect(found('b.d.example.com')).toEqual(['3 1 1']);
  });
});
