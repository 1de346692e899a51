import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseOffset } from '../digest/times.ts';
import { exitCodes, type Io, UsageError, write } from '../io.ts';
import { runShip } from './ship.ts';

const help = `Usage: smtp451 ship FILE --to URL [options]

Follows a mail log (FILE, or - for standard input) and sends a summary of it to the bot every minute: kilobytes,
without addresses. Goes on after rotation and restarts, keeps summaries while the bot is away, never counts twice.

  --to URL             where the bot takes summaries, such as https://bot.example.com/ingest
  --state FOLDER       where position and unsent summaries are kept (default: $STATE_DIRECTORY, else ~/.local/state/smtp451)
  --source NAME        names this mail server (default: its host name and the file)
  --from-start         begin at the first line of a log that was never followed before, instead of at its end
  --once               read to the end, send everything, and stop
  --interval N         seconds between two summaries (default 60)
  --spool-limit N      megabytes that unsent summaries may take (default 64)
  --utc-offset +HH:MM  of times without a zone (default: this machine's)

The token comes from SMTP451_TOKEN; /smtp451 ingest in a channel makes one.

Exit codes: 0 stopped, or with --once all is sent; 1 the log cannot be read, or not all could be sent (it is kept for the
next start); 2 usage; 130 where --once was stopped.

Examples:
  SMTP451_TOKEN=s451_… smtp451 ship /var/log/mail.log --to https://bot.example.com/ingest
  journalctl -f -o short-iso --facility=mail | smtp451 ship - --to https://bot.example.com/ingest
`;

/** The `ship` command: reads its options and runs until it is told to stop (SIGINT, SIGTERM). */
export async function shipCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args);
  if (values.help) {
    await write(io.stdout, help);
    return exitCodes.done;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`expects one FILE, or - for standard input; got ${positionals.length}.`);
  const to = target(values.to);
  const token = io.environment.SMTP451_TOKEN;
  if (!token)
    throw new UsageError('needs the channel’s token in SMTP451_TOKEN; /smtp451 ingest in the channel makes one.');
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await runShip({
      file,
      to,
      token,
      stateDir: values.state ?? defaultState(io.environment, file, to),
      ...(values.source === undefined ? {} : { source: values.source }),
      fromStart: values['from-start'] === true,
      once: values.once === true,
      intervalSeconds: positive(values.interval, '--interval', 60),
      spoolBytes: positive(values['spool-limit'], '--spool-limit', 64) * 1024 * 1024,
      ...(values['utc-offset'] === undefined ? {} : { utcOffsetSeconds: offset(values['utc-offset']) }),
      stdin: io.stdin,
      say: line => void io.stderr.write(`smtp451 ship: ${line}\n`),
      signal: stopping.signal,
    });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        to: { type: 'string' },
        state: { type: 'string' },
        source: { type: 'string' },
        'from-start': { type: 'boolean' },
        once: { type: 'boolean' },
        interval: { type: 'string' },
        'spool-limit': { type: 'string' },
        'utc-offset': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The token travels with every request: over plain http only to this machine. */
function target(to: string | undefined): string {
  if (!to || !URL.canParse(to))
    throw new UsageError(
      `needs --to URL, such as https://bot.example.com/ingest; got ${to ? `"${to.slice(0, 80)}"` : 'none'}.`,
    );
  const url = new URL(to);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    throw new UsageError('sends a token, so --to must begin with https:// (http:// only for this machine itself).');
  }
  return url.href;
}

const defaultState = (environment: Io['environment'], file: string, to: string): string => {
  const base =
    environment.STATE_DIRECTORY?.split(':', 1)[0] ??
    join(environment.XDG_STATE_HOME ?? join(homedir(), '.local/state'), 'smtp451');
  const name = createHash('sha256')
    .update(`${file === '-' ? '-' : resolve(file)}\n${to}`)
    .digest('hex')
    .slice(0, 12);
  return join(base, `ship-${name}`);
};

function positive(text: string | undefined, name: string, fallback: number): number {
  const number = text === undefined ? fallback : Number(text);
  if (!(number > 0 && number <= 1_000_000))
    throw new UsageError(`${name} is a positive number, such as ${fallback}; got "${String(text).slice(0, 20)}".`);
  return number;
}

/** As `digest` takes it; minutes east of UTC, such as 120, as well. */
function offset(text: string): number {
  const minutes = /^-?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return Math.abs(minutes) <= 840 ? minutes * 60 : parseOffset(text);
}
