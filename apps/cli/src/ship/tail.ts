import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Piece } from './piece.ts';

const pollMs = 500;
const chunkBytes = 65_536;

export interface TailOptions {
  /** Ends it after the piece that is under way. */
  signal: AbortSignal;
  /** One line for the operator. */
  warn: (line: string) => void;
}

/**
 * Follows a file through rotation and truncation, without end until `signal`. One loop reads and looks, one after the
 * other, so that no byte can come twice; and it reads no faster than it is asked.
 */
export async function* tail(path: string, offset: number, { signal, warn }: TailOptions): AsyncGenerator<Piece> {
  const log = new OpenLog(path, offset);
  let isTold = false;
  try {
    while (!signal.aborted) {
      try {
        yield* log.rest(signal);
        isTold = false;
      } catch (error) {
        if (!isTold) warn(`Reading ${path}: ${(error as Error).message}; trying again.`);
        isTold = true;
        await log.close();
      }
      await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await log.close();
  }
}

/** The file under a name, as it was when it was opened, and how far it was read. */
class OpenLog {
  readonly #path: string;
  #at: number;
  #file: FileHandle | null = null;
  /** Of the file that was opened last. */
  #identity: string | null = null;

  constructor(path: string, at: number) {
    this.#path = path;
    this.#at = at;
  }

  /** From where it was read last to the present end, through as many files as there are. */
  async *rest(signal: AbortSignal): AsyncGenerator<Piece> {
    for (;;) {
      if (!this.#file && (await this.#open()) === 'another') yield { kind: 'next-file' };
      yield* this.#toEnd(signal);
      if (signal.aborted || !(await this.#isLeft())) return;
      // What was written to it before its writer left it.
      yield* this.#toEnd(signal);
      if (signal.aborted) return;
      await this.close();
      this.#identity = 'left';
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  /** A file that was left behind is another one from now on, and is read from its beginning. */
  async #open(): Promise<'same' | 'another' | 'none'> {
    this.#file = await ifThere(open(this.#path, 'r'));
    if (!this.#file) return 'none';
    const identity = identityOf(await this.#file.stat({ bigint: true }));
    const isSame = this.#identity === null || this.#identity === identity;
    this.#identity = identity;
    if (isSame) return 'same';
    this.#at = 0;
    return 'another';
  }

  async *#toEnd(signal: AbortSignal): AsyncGenerator<Piece> {
    while (this.#file && !signal.aborted) {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      const { bytesRead } = await this.#file.read(buffer, 0, chunkBytes, this.#at);
      if (bytesRead === 0) return;
      this.#at += bytesRead;
      yield { kind: 'bytes', bytes: buffer.subarray(0, bytesRead) };
    }
  }

  /**
   * Whether the log goes on at the beginning of a file: this one was truncated, or another one has its name and is
   * written to. While that one is empty its writer may not have opened it yet, and still write to the one before.
   */
  async #isLeft(): Promise<boolean> {
    if (!this.#file) return false;
    const mine = await this.#file.stat({ bigint: true });
    if (mine.size < this.#at) return true;
    const named = await ifThere(stat(this.#path, { bigint: true }));
    return named !== null && named.size > 0n && identityOf(named) !== identityOf(mine);
  }
}

const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** Null where the file is away, as it is for a moment while it is rotated. */
async function ifThere<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
