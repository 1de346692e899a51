/**
 * A folder of delivery status notifications: our digest of it against the MIME library's own parsing of the same mails, on
 * one core, in turns in one run. `npm run build` first. `node dsn.ts [--mails 3000] [--rounds 7] [--folder FOLDER]`
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PostalMime from 'postal-mime';
import { readFiles } from '../packages/intake/dist/index.js';
import { generateDsn } from './dsn/generate-dsn.ts';

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '7' },
    folder: { type: 'string', default: '' },
  },
});

const generated = join(tmpdir(), 'smtp451-bench-dsn');
if (values.folder === '') {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  for (let i = 0; i < Number(values.mails); i++)
    writeFileSync(join(generated, `${String(i).padStart(6, '0')}.eml`), generateDsn(i));
}
const folder = values.folder || generated;
const files = readdirSync(folder).map(name => join(folder, name));

const library = async (): Promise<void> => {
  for (const file of files) await PostalMime.parse(readFileSync(file), { forceRfc822Attachments: true });
};
const ours = async (): Promise<void> => {
  const { report } = await readFiles([folder]);
  attempts = report.attempts;
  unread = report.unread;
};
let attempts = 0;
let unread = 0;

/** Seconds of processor time: what others do on the machine does not count. */
const cost = async (work: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

const costs = { library: [] as number[], ours: [] as number[] };
for (let round = 0; round <= Number(values.rounds); round++) {
  const [a, b] = [await cost(library), await cost(ours)];
  // The first round is for the compiler.
  if (round > 0) {
    costs.library.push(a);
    costs.ours.push(b);
  }
}
const rates = { library: files.length / median(costs.library), ours: files.length / median(costs.ours) };
const share = rates.ours / rates.library;
console.log(`${files.length} mails, ${attempts} attempts, ${unread} unread`);
console.log(`postal-mime alone   ${rates.library.toFixed(0).padStart(7)} mails/s`);
console.log(`smtp451 digest      ${rates.ours.toFixed(0).padStart(7)} mails/s`);
console.log(`${(share * 100).toFixed(0)} % of the library's speed (goal 70 %)`);
if (share < 0.7) process.exitCode = 1;
