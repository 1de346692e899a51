/**
 * How long `explain` takes from a cold start: the built program, one process each time, by turns with an empty one.
 * `npm run build` first. `node cold-start.ts [--runs 31]`
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '31' } } });
const root = join(import.meta.dirname, '..');
const reply = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';
/** The goal, as a multiple of an empty program. */
const MOST = 3;

const programs: Record<string, { command: string; args: readonly string[]; runs: number }> = {
  'node -e 0': { command: process.execPath, args: ['-e', '0'], runs: Number(values.runs) },
  'node apps/cli/dist/main.js explain': {
    command: process.execPath,
    args: [join(root, 'apps/cli/dist/main.js'), 'explain', reply],
    runs: Number(values.runs),
  },
  // npm itself takes most of this one.
  'npx smtp451 explain': { command: 'npx', args: ['smtp451', 'explain', reply], runs: 5 },
};

const times: Record<string, number[]> = {};
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, { command, args, runs }] of Object.entries(programs)) {
    if (run >= runs) continue;
    const began = performance.now();
    const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    (times[name] ??= []).push(performance.now() - began);
  }
}

const median = (sample: readonly number[]) => sample.toSorted((a, b) => a - b)[sample.length >> 1]!;
const empty = median(times['node -e 0']!);
console.log(`${'milliseconds'.padEnd(38)}${'best'.padStart(8)}${'median'.padStart(8)}${'× empty'.padStart(9)}`);
for (const [name, sample] of Object.entries(times)) {
  const middle = median(sample);
  console.log(
    `${name.padEnd(38)}${Math.min(...sample)
      .toFixed(0)
      .padStart(8)}${middle.toFixed(0).padStart(8)}${(middle / empty).toFixed(2).padStart(9)}`,
  );
}
const factor = median(times['node apps/cli/dist/main.js explain']!) / empty;
console.log(
  `explain takes ${factor.toFixed(2)} times an empty program (at most ${MOST}: ${factor <= MOST ? 'reached' : 'MISSED'})`,
);
if (factor > MOST) process.exitCode = 1;
