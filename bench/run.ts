/**
 * Runs the benchmarks, one after the other, on otherwise idle cores: `npm run bench`, or some of them by name:
 * `npm run bench -- replies digest`. The peers are installed here on the first run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Needs a checkout of Sisimai's collection. */
const needsCheckout = process.env.SMTP451_SISIMAI_EMAILS === undefined ? [] : ['sisimai'];
const benchmarks = ['replies', 'cold-start', 'digest', 'dsn', ...needsCheckout].filter(name =>
  existsSync(join(import.meta.dirname, `${name}.ts`)),
);
const asked = process.argv.slice(2).filter(name => !name.startsWith('-'));
const unknown = asked.filter(name => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${benchmarks.join(', ')}.`);
  process.exit(2);
}

const here = { cwd: import.meta.dirname, stdio: 'inherit' as const };
if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { ...here, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The peers could not be installed: the benchmarks need the package registry on their first run.');
    process.exit(1);
  }
}
for (const name of asked.length > 0 ? asked : benchmarks) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [`${name}.ts`], here);
  if (status !== 0) process.exitCode = 1;
}
