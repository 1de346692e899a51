/**
 * Runs every room's tests through turbo and closes with one line that adds them up: "N passed, N failed".
 * Arguments are handed on to turbo: `npm test -- --filter=@smtp451/core`, `npm test -- --force`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = spawnSync('turbo', ['run', 'test', 'test:house', '--output-logs=new-only', '--continue', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
if (run.error) {
  console.error(`The tests could not start: ${run.error.message}. Run "npm ci" first, without --omit=dev or --omit=optional.`);
  process.exit(1);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
}

/** What each room's runner wrote; a cached room's file was put back by turbo. */
const reports = globSync(['.results/test.json', '*/*/.results/test.json'], { cwd: root })
  .filter(file => existsSync(join(root, file)))
  .map(file => JSON.parse(readFileSync(join(root, file), 'utf8')) as Report);
const sum = (pick: (report: Report) => number) => reports.reduce((total, report) => total + pick(report), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(({ numFailedTests }) => numFailedTests);
const skipped = sum(({ numPendingTests }) => numPendingTests);

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = run.status === 0 && failed === 0 && passed > 0 ? 0 : 1;
