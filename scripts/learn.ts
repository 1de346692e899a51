/**
 * `npm run learn`: learns from the repository's labelled replies and the catalogue's examples which words and codes stand
 * in replies of which cause, and writes `packages/core/src/catalogue/likeness.generated.ts`. Run it after adding many of
 * them; `classify/likeness.ts` says what the result is for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origins } from '../packages/core/src/catalogue/origins.generated.ts';
import { type CauseId, causeIds } from '../packages/core/src/causes/ids.ts';
import { codeFeature, detailFeature } from '../packages/core/src/classify/likeness.ts';
import { phraseBook, scan } from '../packages/core/src/classify/phrase-book.ts';
import { classify } from '../packages/core/src/index.ts';
import { fold, PASSED_OVER } from '../packages/core/src/text/fold.ts';
import { scanText } from '../packages/core/src/text/scan.ts';
import { parseItems } from '../packages/core/test/corpus/item.ts';
import { type Model, train } from './learn/train.ts';

const core = join(import.meta.dirname, '../packages/core');
const target = join(core, 'src/catalogue/likeness.generated.ts');
/** What one reply alone says tells nothing of others. */
const LEAST_REPLIES = 2;
/** Weights below this change no answer. */
const LEAST_WEIGHT = 0.25;
/** Weights are written as whole numbers of this part. */
const PARTS = 16;

interface Labelled {
  input: string;
  cause: CauseId;
}

function labelled(): Labelled[] {
  const items = parseItems(readFileSync(join(core, 'test/corpus/replies.jsonl'), 'utf8'));
  const own = items.flatMap(({ input, label }) => (label.cause === null ? [] : [{ input, cause: label.cause }]));
  const examples = origins.flatMap(({ signatures }) =>
    signatures.flatMap(({ cause, examples }) => examples.map(input => ({ input, cause }))),
  );
  return [...own, ...examples];
}

const folded = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => fold(text.charCodeAt(at)))
    .filter(code => code > PASSED_OVER)
    .map(code => String.fromCharCode(code))
    .join('');

/** The words of a reply that the catalogue knows, and its codes. One of a word and its plural stands for both. */
function featuresOf(input: string, names: Map<number, string>): Set<string> {
  const { reply } = classify(input);
  if (reply === null) return new Set();
  scanText(reply.text, phraseBook.graph.vocabulary);
  const found = new Set<string>();
  for (let token = 0; token < scan.count; token++) {
    const word = scan.word[token]!;
    if (scan.variable[token] === 1 || word === 0) continue;
    if (!names.has(word)) names.set(word, folded(scan.text.slice(scan.start[token], scan.end[token])));
    found.add(names.get(word)!);
  }
  if (reply.code !== null) found.add(codeFeature(reply.code));
  if (reply.enhancedStatusCode !== null) found.add(detailFeature(reply.enhancedStatusCode.slice(2)));
  return found;
}

const rounded = (weight: number): string => String(Math.round(weight * PARTS));

/** A line a feature: its name, then the number of each cause that it speaks for or against, with the weight. */
function lineOf(name: string, feature: number, { weights, biases }: Model): string {
  const said = causeIds.flatMap((_, cause) => {
    const weight = weights[feature * biases.length + cause]!;
    return Math.abs(weight) < LEAST_WEIGHT ? [] : [`${cause}:${rounded(weight)}`];
  });
  return [name, ...said].join(' ');
}

const names = new Map<number, string>();
const replies = labelled().map(({ input, cause }) => ({ found: featuresOf(input, names), cause }));
const counts = new Map<string, number>();
for (const { found } of replies) for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
const features = [...counts]
  .filter(([, count]) => count >= LEAST_REPLIES)
  .map(([name]) => name)
  .sort();
const numbers = new Map(features.map((name, number) => [name, number]));
const samples = replies
  .map(({ found, cause }) => ({
    features: [...found].flatMap(name => numbers.get(name) ?? []).sort((a, b) => a - b),
    label: causeIds.indexOf(cause),
  }))
  .filter(sample => sample.features.length > 0);
const model = train(samples, features.length, causeIds.length);
const lines = features.map((name, feature) => lineOf(name, feature, model)).filter(line => line.includes(' '));

writeFileSync(
  target,
  `// Written by \`npm run learn\`.
/** The causes by their numbers. */
export const likenessCauses = '${causeIds.join(' ')}';
/** What speaks for each cause before any word does. */
export const likenessBiases = '${[...model.biases].map(rounded).join(' ')}';
/** A line a word or code: the causes that it speaks for or against, each with its weight in parts of ${PARTS}. */
export const likenessWords = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${samples.length} labelled replies, ${lines.length} words and codes: ${target}`);
