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
 * replies from sources that neither the phrases nor it had seen, 1,590 were answered fairly without it and 1,611 with it.
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
  biases: Float64Array;
  /** Pairs of a cause's number and a weight, of each feature. */
  pairs: readonly Float64Array[];
  /** The feature of each word of the vocabulary, one more than its place, or 0. */
  ofWord: Int32Array;
  ofCode: ReadonlyMap<string, number>;
}
let learned: Learned | null = null;

/** Read when it is first needed: most programs ask about replies that phrases name. */
function read(): Learned {
  const ofWord = new Int32Array(graph.words);
  const ofCode = new Map<string, number>();
  const pairs = likenessWords
    .trim()
    .split('\n')
    .map((line, feature) => {
      const [name, ...said] = line.split(' ');
      if (name!.startsWith('#')) ofCode.set(name!, feature);
      else ofWord[numberOf(graph.vocabulary, name!)] = feature + 1;
      return Float64Array.from(
        said.flatMap(pair => pair.split(':').map(Number)),
        (value, at) => (at % 2 === 0 ? CAUSES[value]! : value / PARTS),
      );
    });
  // Words that the catalogue no longer has.
  ofWord[0] = 0;
  const biases = new Float64Array(CAUSES.length);
  likenessBiases.split(' ').forEach((bias, at) => (biases[CAUSES[at]!] = Number(bias) / PARTS));
  return { biases, pairs, ofWord, ofCode };
}

/** The features of the reply that was judged last, with their tokens, or -1 for a code's. */
const found = { count: 0, feature: new Int32Array(MOST_TOKENS + 2), token: new Int32Array(MOST_TOKENS + 2) };
const scores = new Float64Array(CAUSES.length);

function add(feature: number, token: number): void {
  for (let at = 0; at < found.count; at++) if (found.feature[at] === feature) return;
  found.feature[found.count] = feature;
  found.token[found.count++] = token;
}

function collect({ ofWord, ofCode }: Learned, scan: Scan, span: Span, { code, enhanced }: Codes): void {
  found.count = 0;
  const first = firstFrom(scan.start, scan.count, span.start);
  const behind = Math.min(scan.count, first + MOST_TOKENS);
  for (let token = first; token < behind && scan.end[token]! <= span.end; token++) {
    const feature = scan.variable[token] === 1 ? 0 : ofWord[scan.word[token]!]!;
    if (feature > 0) add(feature - 1, token);
  }
  const ofReply = code === null ? undefined : ofCode.get(codeFeature(code));
  const ofDetail = enhanced === null ? undefined : ofCode.get(detailFeature(enhanced.detail));
  if (ofReply !== undefined) add(ofReply, -1);
  if (ofDetail !== undefined) add(ofDetail, -1);
}

/** The cause that the words and codes of the reply speak for clearly enough to answer so instead of `cause`, or `cause`. */
export function likelyCause(scan: Scan, span: Span, codes: Codes, cause: number): number {
  learned ??= read();
  collect(learned, scan, span, codes);
  scores.set(learned.biases);
  scores[cause] = scores[cause]! + HEAD_START;
  for (let number = 0; number < found.count; number++) {
    const pairs = learned.pairs[found.feature[number]!]!;
    for (let at = 0; at < pairs.length; at += 2) scores[pairs[at]!] = scores[pairs[at]!]! + pairs[at + 1]!;
  }
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += Math.exp(scores[at]! - scores[best]!);
  return 1 / sum >= LEAST_SHARE ? best : cause;
}

const says: readonly string[] = causeIds.map(id => `stands in replies that speak of ${id}`);

function weightOf(feature: number, cause: number): number {
  const pairs = learned!.pairs[feature]!;
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === cause) return pairs[at + 1]!;
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
