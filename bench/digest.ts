/**
 * Digest against pflogsumm, `grep -c status=deferred` and `wc -l`: the same generated log, one core, by turns, the
 * median of all rounds. What is measured is the whole process of the command line as it is run from the clone, from its
 * start to the report as JSON: `npm run build` first.
 * `node digest.ts [--megabytes 200] [--runs 5] [--seed 2] [--core 1] [--large] [--unpinned] [--no-peers]`; `--large` adds
 * two logs ten times as long for the peak memory, of a busier server and of more days; `--unpinned` leaves the engine's helper threads their own cores.
 */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
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
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '2' },
    core: { type: 'string', default: '1' },
    unpinned: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});

const folder = join(tmpdir(), 'smtp451-bench');
mkdirSync(folder, { recursive: true });
const program = join(import.meta.dirname, '../apps/cli/bin/smtp451.js');
const core = values.unpinned ? null : Number(values.core);

interface Log {
  path: string;
  truth: Truth;
}

/** Generated once for each size, seed and number of days: over the same days, a longer log is that of a busier server. */
const logOf = (megabytes: number, days = 8): Log => {
  const path = join(folder, `postfix-${megabytes}-${values.seed}${days === 8 ? '' : `-${days}-days`}.log`);
  const truthPath = `${path}.truth.json`;
  if (!existsSync(truthPath)) {
    const made = generateLog(path, { bytes: megabytes * 1e6, seed: Number(values.seed), days });
    writeFileSync(truthPath, JSON.stringify(made));
  }
  const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as Truth;
  // Its times have no year: they lie before the last change.
  utimesSync(path, truth.to + 1, truth.to + 1);
  return { path, truth };
};

const digestOf = (path: string): string[] => [process.execPath, program, 'digest', path, '--json', '--utc-offset', 'Z'];

interface Contender {
  name: string;
  command: string[];
  runs: Run[];
}

const contender = (name: string, ...command: string[]): Contender => ({ name, command, runs: [] });
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
const seconds = ({ runs }: Contender): number => median(runs.map(run => run.seconds));
const processor = ({ runs }: Contender): number => median(runs.map(run => run.cpuSeconds));
const peak = ({ runs }: Contender): number => Math.max(...runs.map(run => run.megabytes || 0));

const race = async (contenders: readonly Contender[], rounds: number): Promise<void> => {
  for (let round = 0; round < rounds; round++)
    for (const one of contenders) one.runs.push(await runMeasured(one.command, core));
};

const show = (one: Contender, bytes: number): void => {
  const rate = bytes / 1e6 / seconds(one);
  const fastest = Math.min(...one.runs.map(run => run.seconds));
  console.log(
    `${one.name.padEnd(28)} ${seconds(one).toFixed(2).padStart(7)} s (fastest ${fastest.toFixed(2)}, processor ${processor(one).toFixed(2)}) ${rate.toFixed(0).padStart(7)} MB/s ${peak(one).toFixed(0).padStart(6)} MB peak`,
  );
};

const wrong: string[] = [];
const check = ({ runs }: Contender, truth: Truth): void => {
  for (const { stdout } of runs) wrong.push(...differences(JSON.parse(stdout), truth));
};

const megabytes = Number(values.megabytes);
const { path, truth } = logOf(megabytes);
const ours = contender(`smtp451 digest, ${megabytes} MB`, ...digestOf(path));
const pflogsumm = contender('pflogsumm', 'pflogsumm', path);
const peers = values['no-peers']
  ? []
  : [
      pflogsumm,
      contender('grep -c status=deferred', 'grep', '-c', 'status=deferred', path),
      contender('wc -l', 'wc', '-l', path),
    ];
await race([ours, ...peers], Number(values.runs));
for (const one of [ours, ...peers]) show(one, truth.bytes);
check(ours, truth);
if (peers.length > 0) {
  const times = seconds(pflogsumm) / seconds(ours);
  const byProcessor = processor(pflogsumm) / processor(ours);
  console.log(
    `${times.toFixed(1)} times as fast as pflogsumm (goal 15); ${byProcessor.toFixed(1)} times by processor time, which counts on a busy machine`,
  );
  if (times < 15) wrong.push(`only ${times.toFixed(1)} times as fast as pflogsumm`);
}
if (peak(ours) > 250) wrong.push(`${peak(ours).toFixed(0)} MB at ${megabytes} MB (goal 250)`);
for (const days of values.large ? [8, 80] : []) {
  const log = logOf(megabytes * 10, days);
  const large = contender(`smtp451 digest, ${megabytes * 10} MB`, ...digestOf(log.path));
  await race([large], 1);
  show(large, log.truth.bytes);
  check(large, log.truth);
  const growth = peak(large) / peak(ours);
  console.log(`peak memory at ten times the size, ${days} days: ${growth.toFixed(2)} times (goal 1.10)`);
  if (growth > 1.1) wrong.push(`peak memory grew ${growth.toFixed(2)} times over ${days} days`);
}
for (const sentence of wrong) console.log(`not reached: ${sentence}`);
console.log(wrong.length === 0 ? 'all counts as the generator has them' : `${wrong.length} not reached`);
process.exitCode = wrong.length === 0 ? 0 : 1;
