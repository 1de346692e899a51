import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { blankSummary, serialiseSummary } from '@smtp451/core/digest';
import { exitCodes } from '../io.ts';
import { Counter } from './counter.ts';
import { bytesOf, follow } from './follow.ts';
import { Keeper } from './keeper.ts';
import { locate, readHead } from './locate.ts';
import { lockFolder } from './lock.ts';
import type { Ready, ShipOptions } from './options.ts';
import type { Piece } from './piece.ts';
import { Sender } from './send.ts';
import { Spool, summaryCount } from './spool.ts';
import { headBytes, newSource, readState, type State, writeState } from './state.ts';

const partingMs = 5_000;
const onceMs = 120_000;
/** Whoever writes to the pipe is usually told to stop at the same moment, and its last lines are under way. */
const stdinGraceMs = 1_000;

/**
 * Follows a log and sends a summary of it every minute: kilobytes, without addresses. Goes on where it was after a
 * restart, keeps summaries while the bot is away, and never counts a line twice. Gives the exit code: 0; 1 where the log
 * cannot be read or (with `once`, or at the end of standard input) not everything could be sent; 130 where `once` was
 * told to stop.
 */
export async function runShip(options: ShipOptions): Promise<number> {
  const say = options.say ?? (() => undefined);
  let unlock = (): void => undefined;
  try {
    mkdirSync(options.stateDir, { recursive: true, mode: 0o700 });
    unlock = lockFolder(options.stateDir);
    return await ship({ ...options, say });
  } catch (error) {
    say((error as Error).message);
    return exitCodes.unreadable;
  } finally {
    unlock();
  }
}

async function ship(options: Ready): Promise<number> {
  const ending = options.signal ?? new AbortController().signal;
  const stopSending = new AbortController();
  const start = startingPoint(options);
  const spool = new Spool(
    join(options.stateDir, 'spool'),
    options.spoolBytes ?? 64 * 1024 * 1024,
    start.state.sequence,
  );
  await writeState(options.stateDir, start.state);
  // Asked again and again: summer time begins and ends while it runs.
  const utcOffset = (): number => options.utcOffsetSeconds ?? -new Date().getTimezoneOffset() * 60;
  const counter = new Counter(start.state, utcOffset, Date.now);
  const target = {
    url: options.to,
    token: options.token,
    source: start.state.source,
    fetch: options.fetch ?? globalThis.fetch,
    say: options.say,
  };
  const sender = new Sender(spool, target, stopSending.signal);
  const keeper = new Keeper(options, counter, spool, sender);
  try {
    for await (const piece of start.pieces(ending)) await keeper.take(piece);
    await keeper.end();
    return await part(options, ending, spool, sender);
  } finally {
    keeper.stop();
    stopSending.abort();
    await sender.running;
  }
}

/** Sends what waits, if that goes quickly or nothing more will come, and gives the exit code. */
async function part(options: Ready, { aborted }: AbortSignal, spool: Spool, sender: Sender): Promise<number> {
  const ended = options.once === true || options.file === '-';
  const patient = ended && !aborted;
  const sent = await sender.drained(patient ? onceMs : partingMs, !patient);
  if (!sent)
    options.say(`Not sent yet: ${summaryCount(spool.waiting)}, kept in ${options.stateDir} for the next start.`);
  if (options.once && aborted) return exitCodes.interrupted;
  return sent || !ended ? exitCodes.done : exitCodes.unreadable;
}

interface Start {
  state: State;
  pieces: (signal: AbortSignal) => AsyncGenerator<Piece>;
}

function startingPoint(options: Ready): Start {
  const known = readState(options.stateDir);
  const name = options.source ?? `${hostname()}:${options.file === '-' ? 'stdin' : resolve(options.file)}`;
  const source = known?.source ?? newSource(name);
  const open = known?.open ?? serialiseSummary(blankSummary());
  const sequence = known?.sequence ?? 0;
  if (options.file === '-') {
    const stdin = options.stdin ?? process.stdin;
    return {
      state: { version: 1, source, sequence, place: null, open },
      pieces: signal => bytesOf(stdin, signal, stdinGraceMs),
    };
  }
  const first = readHead(options.file, headBytes);
  if (!first) throw new Error(`${options.file} cannot be read: is the path right, and may this user read it?`);
  const offset = options.fromStart || options.once ? 0 : first.size;
  const place = known?.place ?? { offset, head: first.head.subarray(0, offset).toString('base64') };
  const located = locate(options.file, place);
  if (located.warning) options.say(located.warning);
  const going = located.leftovers.length === 0 && located.warning === null ? place : { offset: 0, head: '' };
  // While a rotated file is read, the place is still in that one.
  const state: State = { version: 1, source, sequence, place: located.leftovers.length > 0 ? place : going, open };
  return {
    state,
    pieces: signal =>
      follow(options.file, located.offset, located.leftovers, {
        once: options.once === true,
        signal,
        warn: options.say,
      }),
  };
}
