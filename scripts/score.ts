/**
 * `npm run score [-- --corpus FILE] [--part NAME] [--errors N]`: how right the classifier is on labelled replies, and
 * how well it knows. Without a file: on the repository's own, `packages/core/test/corpus/replies.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classify } from '../packages/core/src/index.ts';
import { parseItems } from '../packages/core/test/corpus/item.ts';
import { type Figure, type Miss, type Score, score } from '../packages/core/test/corpus/score.ts';

const ownCorpus = join(import.meta.dirname, '../packages/core/test/corpus/replies.jsonl');
const usage = 'Usage: npm run score [-- --corpus FILE] [--part NAME] [--errors N]';

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;

/** Wilson's interval at 95 %: what the figure may be on more replies of the same sort. */
function interval({ right, of }: Figure): string {
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const bound = (value: number) => ((100 * value) / (1 + (z * z) / of)).toFixed(1);
  return `${bound(middle - reach)}–${bound(middle + reach)}`;
}

function printFigures({ items, figures }: Score): void {
  console.log(`${items} labelled replies`);
  for (const [name, figure] of Object.entries(figures)) {
    const count = `${figure.right}/${figure.of}`;
    console.log(`${name.padEnd(28)} ${percent(figure.right / figure.of)}  ${count.padEnd(10)} (${interval(figure)})`);
  }
}

function printCauses({ byCause, confusion }: Score): void {
  console.log('\ncause                    right  missed  wrongly given');
  for (const [cause, { right, missed, wrongly }] of [...byCause].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `${cause.padEnd(24)} ${String(right).padStart(5)}  ${String(missed).padStart(6)}  ${String(wrongly).padStart(6)}`,
    );
  }
  if (confusion.size > 0) console.log('\nwanted → given');
  for (const [pair, times] of [...confusion].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(5)}  ${pair}`);
}

function printMiss({ item, got, wrong }: Miss): void {
  const { outcome, cause, also = [], provider } = item.label;
  const wanted = [outcome, [cause, ...also].join(' or '), provider ?? '-'].join(' / ');
  console.log(`\n${item.id} [${wrong.join(', ')}]`);
  console.log(
    `  wanted ${wanted}; got ${got.outcome} / ${got.cause} / ${got.provider?.id ?? '-'} (${got.confidence}, ${got.signature ?? 'no signature'})`,
  );
  console.log(`  ${item.input.slice(0, 400).replaceAll('\n', '\n  ')}`);
}

function main(): number {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: ownCorpus },
      part: { type: 'string' },
      errors: { type: 'string', default: '0' },
    },
  });
  const shown = Number(values.errors);
  if (!Number.isInteger(shown) || shown < 0) {
    console.error(
      `--errors takes the number of wrong answers to print, such as --errors 20, not "${values.errors}". ${usage}`,
    );
    return 2;
  }
  const items = parseItems(readFileSync(values.corpus, 'utf8')).filter(
    ({ part }) => !values.part || part === values.part,
  );
  if (items.length === 0) {
    console.error(
      `No labelled reply is in ${values.corpus}${values.part ? ` under part "${values.part}"` : ''}. ${usage}`,
    );
    return 1;
  }
  const result = score(items, classify);
  printFigures(result);
  printCauses(result);
  for (const miss of result.misses.slice(0, shown)) printMiss(miss);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
