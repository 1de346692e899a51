/**
 * Runs every room's tests through turbo and closes with one line that adds them up: "N passed, N failed".
 * Arguments are handed on to turbo: `npm test -- --filter=@smtp451/core`, `npm test -- --force`.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { turbo } from './turbo.ts';

const root = join(import.meta.dirname, '..');
const run = turbo(['test', 'test:house', '--output-logs=new-only', '--continue', ...process.argv.slice(2)]);

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
process.exitCode = run.code === 0 && failed === 0 && passed > 0 ? 0 : 1;
