import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { blankSummary, serialiseSummary } from '@smtp451/core/digest';
import { Counter, type Cut } from './counter.ts';
import { bytesOf, follow, type Piece } from './follow.ts';
import { locate, readHead } from './locate.ts';
import { lockFolder } from './lock.ts';
import type { ShipOptions } from './options.ts';
import { Sender } from './send.ts';
import { Spool } from './spool.ts';
import { headBytes, newSource, readState, type State, writeState } from './state.ts';

/** A summary holds at most so many lines, so that one that is lost with the machine's power is small. */
const mostLines = 500_000;
/** A source that has nothing to tell says so this often: silence would look like a broken shipper. */
const heartbeatMs = 10 * 60_000;
const partingMs = 5_000;
const onceMs = 120_000;

/**
 * Follows a log and sends a summary of it every minute: kilobytes, without addresses. Goes on where it was after a
 * restart, keeps summaries while the bot is away, and never counts a line twice. Gives the exit code: 0, or 1 where
 * the log cannot be read or (with `once`, or at the end of standard input) not everything could be sent.
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
    return 1;
  } finally {
    unlock();
  }
}

type Ready = ShipOptions & { say: (line: string) => void };

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
  const counter = new Counter(start.state, options.utcOffsetSeconds ?? -new Date().getTimezoneOffset() * 60, Date.now);
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
    const ended = options.once === true || options.file === '-';
    const patient = ended && !ending.aborted;
    const sent = await sender.drained(patient ? onceMs : partingMs, !patient);
    if (!sent)
      options.say(
        `${spool.waiting} summaries are not sent yet; they are kept in ${options.stateDir} for the next start.`,
      );
    return sent || !ended ? 0 : 1;
  } finally {
    keeper.stop();
    stopSending.abort();
    await sender.running;
  }
}

/** Decides when a summary ends, and lets no two be written at once. */
class Keeper {
  readonly #options: Ready;
  readonly #counter: Counter;
  readonly #spool: Spool;
  readonly #sender: Sender;
  readonly #timer: NodeJS.Timeout;
  #writing: Promise<void> = Promise.resolve();
  #lastCut = Date.now();

  constructor(options: Ready, counter: Counter, spool: Spool, sender: Sender) {
    this.#options = options;
    this.#counter = counter;
    this.#spool = spool;
    this.#sender = sender;
    const everyMs = (options.intervalSeconds ?? 60) * 1_000;
    this.#timer = setInterval(() => void this.#due(), everyMs);
  }

  async take(piece: Piece): Promise<void> {
    if (piece.kind === 'next-file') this.#counter.nextFile();
    else this.#counter.bytes(piece.bytes);
    if (this.#counter.fresh >= mostLines) await this.#cut();
    // The log stays where it is, so nothing is lost while reading waits for room.
    while (this.#spool.full && !this.#options.signal?.aborted) {
      await this.#spool.shrink();
      if (this.#spool.full) await sleep(1_000);
    }
  }

  async end(): Promise<void> {
    this.stop();
    if (this.#options.once || this.#options.file === '-') this.#counter.endLine();
    if (this.#counter.fresh > 0) await this.#cut();
    await this.#writing;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #due(): Promise<void> {
    if (this.#counter.fresh > 0 || Date.now() - this.#lastCut >= heartbeatMs) await this.#cut();
  }

  /** The cut itself happens at once, between two lines; writing it down takes its turn. */
  #cut(): Promise<void> {
    const cut = this.#counter.cut();
    this.#lastCut = Date.now();
    this.#writing = this.#writing.then(() => this.#write(cut));
    return this.#writing;
  }

  /** First the summary, then the state that makes it count: a crash between leaves it to be made again. */
  async #write({ sequence, body, state }: Cut): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#spool.add(sequence, body);
        await writeState(this.#options.stateDir, state);
        this.#sender.nudge();
        return;
      } catch (error) {
        if (attempt === 1)
          this.#options.say(
            `${(error as Error).message}; a summary cannot be written to ${this.#options.stateDir}, trying again.`,
          );
        await sleep(2_000);
      }
    }
  }
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
    return { state: { version: 1, source, sequence, place: null, open }, pieces: () => bytesOf(stdin) };
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
