import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { origins } from '../../packages/core/src/catalogue/origins.generated.ts';

const corpus = join(import.meta.dirname, '../../packages/core/test/corpus/replies.jsonl');

/** One reply on one line, as an MTA hands it to a classifier: no log line, no report. */
const isBare = (text: string): boolean => /^[45]\d\d[ -]/.test(text) && !text.includes('\n') && text.length < 600;

/**
 * Replies of the catalogue's examples and of the repository's labelled replies, each once: what servers really say, in
 * the proportions in which the world says it differently.
 */
export function templates(): string[] {
  const examples = origins.flatMap(({ signatures }) => signatures.flatMap(({ examples }) => examples));
  const labelled = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { input: string }).input);
  return [...new Set([...examples, ...labelled].map(text => text.trim()).filter(isBare))];
}
