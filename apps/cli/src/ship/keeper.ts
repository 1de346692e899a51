import { setTimeout as sleep } from 'node:timers/promises';
import type { Counter, Cut } from './counter.ts';
import type { Ready } from './options.ts';
import type { Piece } from './piece.ts';
import type { Sender } from './send.ts';
import type { Spool } from './spool.ts';
import { writeState } from './state.ts';

/** A summary holds at most so many lines, so that one that is lost with the machine's power is small. */
const mostLines = 500_000;
/** A source that has nothing to tell says so this often: silence would look like a broken shipper. */
const heartbeatMs = 10 * 60_000;

/** Decides when a summary ends, and lets no two be written at once. */
export class Keeper {
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
      this.#sender.nudge();
      if (this.#spool.full) await sleep(1_000);
    }
  }

  async end(): Promise<void> {
    this.stop();
    const { once, file, signal } = this.#options;
    if (file === '-' || (once && !signal?.aborted)) this.#counter.endLine();
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
    const { signal } = this.#options;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#spool.add(sequence, body, () => writeState(this.#options.stateDir, state));
        this.#sender.nudge();
        return;
      } catch (error) {
        if (attempt === 1)
          this.#options.say(
            `${(error as Error).message}; a summary cannot be written to ${this.#options.stateDir}, trying again.`,
          );
        // The state still says that its lines were not counted: the next start reads them again.
        if (signal?.aborted) return;
        await sleep(2_000, undefined, signal ? { signal } : {}).catch(() => undefined);
      }
    }
  }
}
