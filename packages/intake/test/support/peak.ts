import { readFiles } from '../../src/index.ts';

/** Run as a process of its own: reads the files named and prints what a test asks about, with the peak memory. */
const reading = await readFiles(process.argv.slice(2), { now: Date.UTC(2026, 10, 24) / 1000 });
const { report, unread, hasFailed } = reading;
process.stdout.write(
  JSON.stringify({
    attempts: report.attempts,
    lines: report.lines,
    truncated: report.truncated,
    unread: Object.fromEntries(unread.map(({ kind, count }) => [kind, count])),
    says: unread.map(
      ({ says, examples }) => `${says} ${examples.map(({ where, detail }) => `${where}: ${detail}`).join('; ')}`,
    ),
    hasFailed,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
