import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Leftover } from './locate.ts';
import type { Piece } from './piece.ts';
import { type TailOptions, tail } from './tail.ts';

/** Rotated files first, then the file itself, without end until `signal` (or to its present end with `once`). */
export async function* follow(
  path: string,
  offset: number,
  leftovers: readonly Leftover[],
  options: TailOptions & { once: boolean },
): AsyncGenerator<Piece> {
  const { once, signal } = options;
  for (const one of leftovers) {
    yield* bytesOf(createReadStream(one.path, { start: one.offset }), signal);
    if (signal.aborted) return;
    yield { kind: 'next-file' };
  }
  if (once) yield* bytesOf(createReadStream(path, { start: offset }), signal);
  else yield* tail(path, offset, options);
}

/** Ends with the stream, or `graceMs` after `signal`. */
export async function* bytesOf(stream: Readable, signal: AbortSignal, graceMs = 0): AsyncGenerator<Piece> {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (graceMs === 0) stream.destroy();
    else timer = setTimeout(() => stream.destroy(), graceMs);
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream)
      yield { kind: 'bytes', bytes: typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer) };
  } catch (error) {
    // A stream that is stopped ends as one that broke off.
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
