import { inputFormats } from '../inputs/formats.generated.ts';
import type { ParsedAttempt } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import { numberOf } from '../text/vocabulary.ts';
import { graph } from './graph.ts';

const ordered = [...inputFormats].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** For each word of the vocabulary the formats it may announce, one bit each in two halves. */
const low = new Int32Array(graph.words);
const high = new Int32Array(graph.words);
ordered.forEach((format, index) => {
  const half = index < 31 ? low : high;
  for (const signal of format.signals) {
    const word = numberOf(graph.vocabulary, signal);
    half[word] = half[word]! | (1 << (index % 31));
  }
});

/** The attempts as the first format tells them that recognises the input; empty where none does. */
export function parseFormats(scan: Scan): ParsedAttempt[] {
  let seenLow = 0;
  let seenHigh = 0;
  const { word, count } = scan;
  for (let at = 0; at < count; at++) {
    seenLow |= low[word[at]!]!;
    seenHigh |= high[word[at]!]!;
  }
  if ((seenLow | seenHigh) === 0) return [];
  for (let index = 0; index < ordered.length; index++) {
    const seen = index < 31 ? seenLow : seenHigh;
    if ((seen & (1 << (index % 31))) === 0) continue;
    const attempts = ordered[index]!.parse(scan.text);
    if (attempts.length > 0) return attempts;
  }
  return [];
}
