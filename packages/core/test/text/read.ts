import { buildGraph } from '../../src/text/build-graph.ts';
import type { Standing } from '../../src/text/endings.ts';
import { createPhraseBook, findPhrases, type PhraseBook } from '../../src/text/find-phrases.ts';
import { createHits, type Hits } from '../../src/text/hits.ts';
import { type Scan, scan, scanText } from '../../src/text/scan.ts';
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
  scanText(text, vocabulary);
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
  return { scan: { ...scan }, tokens, words: tokens.map(token => token.text), hosts, ofAddress };
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
    scanText(text, book.graph.vocabulary);
    findPhrases(book, hits, false);
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

export interface Hit {
  /** Its rule and the tokens it spans. */
  name: string;
  rule: number;
  first: number;
  last: number;
  /** A word of a name is among them: which of two equal words it began with is not told. */
  inName: boolean;
}

/** What is found in full, and what in short. */
export function bothWays(phrases: readonly string[], text: string, standing: Standing): { all: Hit[]; short: Hit[] } {
  const book = createPhraseBook(
    buildGraph(
      phrases.map(one => [one]),
      [],
    ),
    standing,
  );
  const hits = createHits(book.graph);
  scanText(text, book.graph.vocabulary);
  const find = (short: boolean): Hit[] => {
    findPhrases(book, hits, short);
    return Array.from({ length: hits.count }, (_, at) => {
      const [rule, first, last] = [hits.rule[at]!, hits.first[at]!, hits.last[at]!];
      const inName = scan.variable
        .subarray(first, last + 1)
        .some((one, at) => one === 1 && scan.number[first + at] === 0);
      return { name: `${rule} ${first} ${last}`, rule, first, last, inName };
    });
  };
  return { all: find(false), short: find(true) };
}
