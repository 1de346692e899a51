import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { origins } from '../../src/catalogue/origins.generated.ts';
import { readCodes } from '../../src/classify/codes.ts';
import { keepHits, kept } from '../../src/classify/kept.ts';
import { codeOfOneLine, wholeLine } from '../../src/classify/one-line.ts';
import { hits, phraseBook, scan } from '../../src/classify/phrase-book.ts';
import { findPhrases } from '../../src/text/find-phrases.ts';
import { scanText } from '../../src/text/scan.ts';

const labelled = readFileSync(join(import.meta.dirname, '../corpus/replies.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { input: string }).input);
const examples = origins.flatMap(({ signatures }) => signatures.flatMap(signature => signature.examples));

/** What counts of a reply on one line, said by the origin with this number or by nobody that is known. */
function keptOf(text: string, short: boolean, provider: number): string[] {
  scanText(text, phraseBook.graph.vocabulary);
  findPhrases(phraseBook, hits, short);
  const attempt = wholeLine(scan, codeOfOneLine(scan));
  const span = attempt.reply!;
  keepHits(scan, hits, span, readCodes(scan, attempt, span), provider);
  return Array.from({ length: kept.count }, (_, at) => `${kept.rule[at]} ${kept.first[at]} ${kept.last[at]}`);
}

describe('what counts of a single reply', () => {
  it('is the same whether its phrases are found in full or in short', () => {
    const replies = [...labelled, ...examples].filter(text => {
      scanText(text, phraseBook.graph.vocabulary);
      return codeOfOneLine(scan) >= 0;
    });
    expect(replies.length).toBeGreaterThan(500);
    for (const text of replies) {
      for (const provider of [-1, 0, 7]) {
        expect(keptOf(text, true, provider), text).toEqual(keptOf(text, false, provider));
      }
    }
  });
});
