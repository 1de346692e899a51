import { buildGraph } from '../../src/text/build-graph.ts';
import { createPhraseBook, findPhrases, type PhraseBook } from '../../src/text/find-phrases.ts';
import { createHits, type Hits } from '../../src/text/hits.ts';
import { createScan, type Scan, scanText } from '../../src/text/scan.ts';
import { createVocabulary, type SealedVocabulary } from '../../src/text/vocabulary.ts';

const none: SealedVocabulary = createVocabulary().seal();

export interface Token {
  text: string;
  start: number;
  end: number;
  word: number;
  variable: boolean;
  number: number;
}
export interface Reading {
  scan: Scan;
  tokens: Token[];
  words: string[];
  hosts: string[];
  ofAddress: string[];
}

/** What the scanner makes of a text: its words as they stand, which of them are parts of names or numbers, its hosts. */
export function read(text: string, vocabulary: SealedVocabulary = none): Reading {
  const scan = createScan();
  scanText(scan, text, vocabulary);
  const tokens = Array.from({ length: scan.count }, (_, token) => ({
    text: text.slice(scan.start[token], scan.end[token]),
    start: scan.start[token]!,
    end: scan.end[token]!,
    word: scan.word[token]!,
    variable: scan.variable[token] === 1,
    number: scan.number[token]!,
  }));
  const hosts = Array.from({ length: scan.hostCount }, (_, host) =>
    text.slice(scan.hostStart[host], scan.hostEnd[host]),
  );
  const ofAddress = hosts.filter((_, host) => scan.hostOfAddress[host] === 1);
  return { scan, tokens, words: tokens.map(token => token.text), hosts, ofAddress };
}

export interface Found {
  rule: number;
  text: string;
}

export interface Finder {
  book: PhraseBook;
  hits: Hits;
  find: (text: string) => Found[];
  /** Just the texts of one rule. */
  texts: (text: string, rule?: number) => string[];
}

/** A finder of phrases: `phrases[rule]` are those of each rule. Gives what each hit spans, in the order in which they end. */
export function finder(phrases: readonly (readonly string[])[]): Finder {
  const book = createPhraseBook(buildGraph(phrases, []));
  const hits = createHits(book.graph);
  const find = (text: string): Found[] => {
    const { scan } = read(text, book.graph.vocabulary);
    findPhrases(book, scan, hits);
    return Array.from({ length: hits.count }, (_, at) => ({
      rule: hits.rule[at]!,
      text: text.slice(scan.start[hits.first[at]!], scan.end[hits.last[at]!]),
    }));
  };
  const texts = (text: string, rule = 0) =>
    find(text)
      .filter(found => found.rule === rule)
      .map(found => found.text);
  return { book, hits, find, texts };
}
