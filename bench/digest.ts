/**
 * Digest against pflogsumm, `grep -c status=deferred` and `wc -l`: the same generated log, one core, one after the other.
 * `npm run build` first (the built library is what is measured). `node digest.ts [--megabytes 200] [--runs 3] [--large] [--unpinned] [--no-peers]`; `--large` adds a log ten times as long for the
 * peak memory; `--unpinned` leaves the engine's helper threads (compiler, collector) their own cores. Of several runs the fastest counts, for it is the least disturbed; of their peaks the highest.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateLog } from './generate-log.ts';
import { differences } from './log/check.ts';
import { type Run, runMeasured } from './log/peak-memory.ts';
import type { Truth } from './log/truth.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '2' },
    core: { type: 'string', default: '1' },
    unpinned: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});

const folder = join(tmpdir(), 'smtp451-bench');
mkdirSync(folder, { recursive: true });

/** Generated once for each size and seed: the file holds nothing but what those two say. */
const logOf = (megabytes: number): { path: string; truth: Truth } => {
  const path = join(folder, `postfix-${megabytes}-${values.seed}.log`);
  const truthPath = `${path}.truth.json`;
  if (!existsSync(truthPath)) {
    const made = generateLog(path, { bytes: megabytes * 1e6, seed: Number(values.seed) });
    writeFileSync(truthPath, JSON.stringify(made));
  }
  return { path, truth: JSON.parse(readFileSync(truthPath, 'utf8')) as Truth };
};

const best = async (command: readonly string[], runs: number): Promise<Run> => {
  let fastest: Run | null = null;
  let peak = 0;
  for (let i = 0; i < runs; i++) {
    const run = await runMeasured(command, values.unpinned ? null : Number(values.core));
    peak = Math.max(peak, run.megabytes || 0);
    if (fastest === null || run.seconds < fastest.seconds) fastest = run;
  }
  return { ...fastest!, megabytes: peak };
};

const show = (name: string, { seconds, megabytes }: Run, bytes: number): number => {
  const rate = bytes / 1e6 / seconds;
  console.log(
    `${name.padEnd(30)} ${seconds.toFixed(2).padStart(8)} s ${rate.toFixed(0).padStart(8)} MB/s ${megabytes.toFixed(0).padStart(6)} MB peak`,
  );
  return rate;
};

const digestOf = async (megabytes: number, runs: number): Promise<{ rate: number; peak: number; wrong: string[] }> => {
  const { path, truth } = logOf(megabytes);
  const run = await best(
    [process.execPath, join(import.meta.dirname, 'digest-child.js'), path, String(truth.to)],
    runs,
  );
  const rate = show(`smtp451 digest, ${megabytes} MB`, run, truth.bytes);
  return { rate, peak: run.megabytes, wrong: differences(JSON.parse(run.stdout), truth) };
};

const megabytes = Number(values.megabytes);
const runs = Number(values.runs);
const ours = await digestOf(megabytes, runs);
const wrong = [...ours.wrong];
if (values['no-peers'] === false) {
  const { path, truth } = logOf(megabytes);
  const peer = show('pflogsumm', await best(['pflogsumm', path], Math.min(runs, 2)), truth.bytes);
  show('grep -c status=deferred', await best(['grep', '-c', 'status=deferred', path], runs), truth.bytes);
  show('wc -l', await best(['wc', '-l', path], runs), truth.bytes);
  const times = ours.rate / peer;
  console.log(`${times.toFixed(1)} times as fast as pflogsumm (goal 15)`);
  if (times < 15) wrong.push(`only ${times.toFixed(1)} times as fast as pflogsumm`);
}
if (ours.peak > 250) wrong.push(`${ours.peak.toFixed(0)} MB at ${megabytes} MB (goal 250)`);
if (values.large) {
  const large = await digestOf(megabytes * 10, 1);
  wrong.push(...large.wrong);
  const growth = large.peak / ours.peak;
  console.log(`peak memory at ten times the size: ${growth.toFixed(2)} times (goal 1.10)`);
  if (growth > 1.1) wrong.push(`peak memory grew ${growth.toFixed(2)} times`);
}
for (const sentence of wrong) console.log(`not reached: ${sentence}`);
console.log(wrong.length === 0 ? 'all counts as the generator has them' : `${wrong.length} not reached`);
process.exitCode = wrong.length === 0 ? 0 : 1;
