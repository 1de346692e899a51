import { writeFile } from 'node:fs/promises';
import { type DigestReading, keepMemoryFlat, readFiles } from '@smtp451/intake';
import { readEarlier } from '../digest/earlier.ts';
import { onInterrupt } from '../digest/interrupt.ts';
import { digestJson, jsonPieces } from '../digest/json.ts';
import { type DigestCommandOptions, parseDigestArgs } from '../digest/options.ts';
import { ProgressLine } from '../digest/progress.ts';
import { exitCodes, type Io, UsageError, write } from '../io.ts';

const help = `Usage: smtp451 digest FILE… | -

Sums up what was deferred, why, what cleared and what to fix first. FILE is a log (Postfix, Exim, Sendmail, qmail, Exchange
and others), an mbox, a maildir or a folder of bounces, a webhook export (JSON, CSV), postqueue -j, a gzip, zip, zstd or
tar archive of those, or a pattern such as '/var/log/mail.log*'; - is standard input. Several files are read in the
order of time.

  --json                 the digest as one JSON object
  --html FILE            writes a page with charts, too: one file, no network
  --since, --until TIME  only attempts in between: 2026-11-23, "2026-11-23 09:00", yesterday, 24h (ago)
  --utc-offset +HH:MM    of times without a zone; this machine's by default
  --queue-lifetime SPAN  after which your servers give up; 5d by default
  --compare FILE         against an earlier "digest --json": what is new, what grew, what went away
  --top N                rows of each table, 10 by default

Exit codes: 0 done; 1 an input could not be read (the rest is reported); 2 usage; 130 after Ctrl-C (with the report so far).

Examples:
  smtp451 digest /var/log/mail.log*
  journalctl --facility=mail -o json --since today | smtp451 digest -
  smtp451 digest bounces.zip --html bounces.html
`;

/** Reads the inputs, shows the digest, and says what could not be read. */
export async function digestCommand(args: readonly string[], io: Io): Promise<number> {
  const now = Math.floor(Date.now() / 1000);
  const options = parseDigestArgs(args, now);
  if (options.help) {
    await write(io.stdout, help);
    return exitCodes.done;
  }
  if (options.paths.length === 0 && io.stdin.isTTY === true)
    throw new UsageError('give files, or pipe a log in. Example: smtp451 digest /var/log/mail.log');
  const reading = await read(options, io, now);
  await show(reading, options, io);
  if (reading.wasInterrupted) return exitCodes.interrupted;
  return reading.hasFailed ? exitCodes.unreadable : exitCodes.done;
}

const read = async (options: DigestCommandOptions, io: Io, now: number): Promise<DigestReading> => {
  const { since, until, queueLifetimeSeconds, utcOffsetSeconds, compare } = options;
  keepMemoryFlat();
  const before = compare === null ? null : readEarlier(compare);
  const paths = options.paths.length === 0 ? ['-'] : options.paths;
  const stdin = paths.includes('-') ? io.stdin : null;
  const progress = new ProgressLine(io);
  const interrupt = onInterrupt();
  try {
    return await readFiles(paths, {
      ...(stdin === null ? {} : { stdin: stdin as AsyncIterable<Uint8Array> }),
      now,
      utcOffsetSeconds,
      signal: interrupt.signal,
      onProgress: now => progress.show(now),
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
      ...(queueLifetimeSeconds === null ? {} : { queueLifetimeSeconds }),
      ...(before === null ? {} : { before }),
    });
  } finally {
    // A pipe that is still open would keep the process waiting.
    if (interrupt.signal.aborted) stdin?.destroy();
    interrupt.stop();
    progress.clear();
  }
};

const show = async (reading: DigestReading, options: DigestCommandOptions, io: Io): Promise<void> => {
  if (options.html !== null) {
    const { digestPage } = await import('../digest/html/page.ts');
    await writePage(options.html, digestPage(reading, { title: titleOf(options.paths), madeAt: new Date() }));
  }
  if (options.json) {
    for (const piece of jsonPieces(digestJson(reading))) await write(io.stdout, piece);
    await write(io.stdout, '\n');
    return;
  }
  const [{ digestText }, { stylesFor }] = await Promise.all([
    import('../digest/text/digest-text.ts'),
    import('../terminal/styles.ts'),
  ]);
  await write(io.stdout, digestText(reading, { ...stylesFor(io), top: options.top }));
};

const writePage = async (path: string, page: string): Promise<void> => {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new UsageError(`the page cannot be written to ${path}: ${(error as Error).message}`);
  }
};

const titleOf = (paths: readonly string[]): string => {
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) return 'standard input';
  return paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');
};
