import { likenessBiases, likenessCauses, likenessWords } from '../catalogue/likeness.generated.ts';
import { causeIds } from '../causes/ids.ts';
import type { Evidence } from '../contract.ts';
import type { Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import { numberOf } from '../text/vocabulary.ts';
import type { Codes } from './codes.ts';
import { graph } from './graph.ts';
import { causeIndex } from './rules.ts';
import { firstFrom } from './tokens.ts';

/**
 * A second opinion where the catalogue's phrases say little: of which cause are the labelled replies that this one shares
 * its words and codes with? A softmax regression on single words, learned by `npm run learn` from the repository's own
 * labelled replies and examples. It is asked only where the answer is of low confidence, and the answer stays so. Of 1,827
 * replies from sources that neither the phrases nor it had seen, 1,590 were answered fairly without it and 1,606 with it.
 */

/** As `scripts/learn.ts` writes them. */
export const codeFeature = (code: number): string => `#${code}`;
/** Subject and detail of an enhanced status code. */
export const detailFeature = (detail: string): string => `#${detail}`;

const PARTS = 16;
const CAUSES = likenessCauses
  .split(' ')
  .filter(Boolean)
  .map(id => causeIndex[id as keyof typeof causeIndex]);
/** What the phrases' own answer starts with, and what another one has to reach. */
const HEAD_START = 2;
const LEAST_SHARE = 0.6;
/** More words make an answer no clearer. */
const MOST_TOKENS = 200;
/** So many words are shown of what it rests on. */
const MOST_SHOWN = 3;

interface Learned {
  /** Weights are in parts, here and below. */
  biases: Int32Array;
  /** Pairs of a cause's number and a weight, feature by feature, and where those of each begin. */
  pairs: Int16Array;
  starts: Int32Array;
  /** The feature of each word of the vocabulary and of each reply code, one more than its place, or 0. */
  ofWord: Int32Array;
  ofCode: Int32Array;
  /** The same by the subject and detail of an enhanced status code. */
  ofDetail: ReadonlyMap<string, number>;
}
let learned: Learned | null = null;

/** Read when it is first needed: most programs ask about replies that phrases name. */
function read(): Learned {
  const ofWord = new Int32Array(graph.words);
  const ofCode = new Int32Array(1000);
  const ofDetail = new Map<string, number>();
  const starts: number[] = [];
  const pairs: number[] = [];
  const lines = likenessWords.trim().split('\n');
  lines.forEach((line, feature) => {
    const [name, ...said] = line.split(' ');
    if (name!.includes('.')) ofDetail.set(name!.slice(1), feature + 1);
    else if (name!.startsWith('#')) ofCode[Number(name!.slice(1))] = feature + 1;
    else ofWord[numberOf(graph.vocabulary, name!)] = feature + 1;
    starts.push(pairs.length);
    for (const pair of said) {
      const [cause, weight] = pair.split(':').map(Number);
      pairs.push(CAUSES[cause!]!, weight!);
    }
  });
  starts.push(pairs.length);
  // Words that the catalogue no longer has.
  ofWord[0] = 0;
  const biases = new Int32Array(CAUSES.length);
  likenessBiases.split(' ').forEach((bias, at) => (biases[CAUSES[at]!] = Number(bias)));
  return { biases, pairs: Int16Array.from(pairs), starts: Int32Array.from(starts), ofWord, ofCode, ofDetail };
}

/** The features of the reply that was judged last, with their tokens, or -1 for a code's. */
const found = { count: 0, feature: new Int32Array(MOST_TOKENS + 2), token: new Int32Array(MOST_TOKENS + 2) };
const scores = new Int32Array(CAUSES.length);

function add(feature: number, token: number): void {
  for (let at = 0; at < found.count; at++) if (found.feature[at] === feature) return;
  found.feature[found.count] = feature;
  found.token[found.count++] = token;
}

function collect({ ofWord, ofCode, ofDetail }: Learned, scan: Scan, span: Span, { code, enhanced }: Codes): void {
  found.count = 0;
  const first = firstFrom(scan.start, scan.count, span.start);
  const behind = Math.min(scan.count, first + MOST_TOKENS);
  for (let token = first; token < behind && scan.end[token]! <= span.end; token++) {
    const feature = scan.variable[token] === 1 ? 0 : ofWord[scan.word[token]!]!;
    if (feature > 0) add(feature - 1, token);
  }
  const byCode = code === null ? 0 : (ofCode[code] ?? 0);
  const byDetail = enhanced === null ? 0 : (ofDetail.get(enhanced.detail) ?? 0);
  if (byCode > 0) add(byCode - 1, -1);
  if (byDetail > 0) add(byDetail - 1, -1);
}

/** The cause that the words and codes of the reply speak for clearly enough to answer so instead of `cause`, or `cause`. */
export function likelyCause(scan: Scan, span: Span, codes: Codes, cause: number): number {
  learned ??= read();
  collect(learned, scan, span, codes);
  scores.set(learned.biases);
  scores[cause] = scores[cause]! + HEAD_START * PARTS;
  const { pairs, starts } = learned;
  for (let number = 0; number < found.count; number++) {
    const end = starts[found.feature[number]! + 1]!;
    for (let at = starts[found.feature[number]!]!; at < end; at += 2)
      scores[pairs[at]!] = scores[pairs[at]!]! + pairs[at + 1]!;
  }
  const best = highest(-1);
  return best !== cause && isClear(best) ? best : cause;
}

/** The cause with the highest score but for `other`. */
function highest(other: number): number {
  let best = other === 0 ? 1 : 0;
  for (let at = best + 1; at < scores.length; at++) if (at !== other && scores[at]! > scores[best]!) best = at;
  return best;
}

/** Its share of all is large enough. Most that are not clear lose to the next one alone. */
function isClear(best: number): boolean {
  const room = 1 / LEAST_SHARE - 1;
  if (Math.exp((scores[highest(best)]! - scores[best]!) / PARTS) > room) return false;
  let others = 0;
  for (let at = 0; at < scores.length; at++) if (at !== best) others += Math.exp((scores[at]! - scores[best]!) / PARTS);
  return others <= room;
}

const says: readonly string[] = causeIds.map(id => `stands in replies that speak of ${id}`);

function weightOf(feature: number, cause: number): number {
  const { pairs, starts } = learned!;
  for (let at = starts[feature]!; at < starts[feature + 1]!; at += 2) if (pairs[at] === cause) return pairs[at + 1]!;
  return 0;
}

/** The words that speak most for the cause that `likelyCause` gave last. */
export const likenessEvidence = (scan: Scan, cause: number): Evidence[] =>
  Array.from({ length: found.count }, (_, at) => ({
    token: found.token[at]!,
    weight: weightOf(found.feature[at]!, cause),
  }))
    .filter(({ token, weight }) => token >= 0 && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.token - b.token)
    .map(({ token }) => ({ start: scan.start[token]!, end: scan.end[token]!, says: says[cause]! }));
