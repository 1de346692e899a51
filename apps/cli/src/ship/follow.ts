import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import TailFile from '@logdna/tail-file';
import type { Leftover } from './locate.ts';

/** What a followed log gives: bytes in order, and where one file ends and the next begins. */
export type Piece = { kind: 'bytes'; bytes: Buffer } | { kind: 'next-file' };

const pollMs = 500;

/**
 * Follows a file through rotation and truncation. Bytes reach a reader later than the library tells of a change, so
 * the place of each change is noted when it happens, by the count of bytes before it.
 */
class Tail extends TailFile {
  readonly changes: number[] = [];
  #pushed = 0;

  constructor(path: string, startPos: number) {
    super(path, { startPos, pollFileIntervalMs: pollMs, maxPollFailures: Number.MAX_SAFE_INTEGER });
    this.on('renamed', () => this.changes.push(this.#pushed));
    this.on('truncated', () => this.changes.push(this.#pushed));
  }

  override push(chunk: unknown): boolean {
    if (Buffer.isBuffer(chunk)) this.#pushed += chunk.length;
    return super.push(chunk);
  }
}

/** Rotated files first, then the file itself, without end until `signal` (or to its present end with `once`). */
export async function* follow(
  path: string,
  offset: number,
  leftovers: readonly Leftover[],
  options: { once: boolean; signal: AbortSignal; warn: (line: string) => void },
): AsyncGenerator<Piece> {
  for (const one of leftovers) {
    yield* bytesOf(createReadStream(one.path, { start: one.offset }));
    yield { kind: 'next-file' };
  }
  if (options.once) yield* bytesOf(createReadStream(path, { start: offset }));
  else yield* tail(path, offset, options.signal, options.warn);
}

export async function* bytesOf(stream: Readable): AsyncGenerator<Piece> {
  for await (const chunk of stream)
    yield { kind: 'bytes', bytes: typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer) };
}

async function* tail(
  path: string,
  offset: number,
  signal: AbortSignal,
  warn: (line: string) => void,
): AsyncGenerator<Piece> {
  const stream = new Tail(path, offset);
  stream.on('tail_error', (error: Error) => warn(`Reading ${path}: ${error.message}; trying again.`));
  const stop = (): void => void stream.quit().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  await stream.start();
  let given = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let rest = chunk;
      while (stream.changes.length > 0 && (stream.changes[0] ?? 0) < given + rest.length) {
        const before = (stream.changes.shift() ?? 0) - given;
        if (before > 0) yield { kind: 'bytes', bytes: rest.subarray(0, before) };
        yield { kind: 'next-file' };
        given += before;
        rest = rest.subarray(before);
      }
      given += rest.length;
      yield { kind: 'bytes', bytes: rest };
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
}
