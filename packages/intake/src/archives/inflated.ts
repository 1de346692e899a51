import type { Transform } from 'node:stream';
import type { ZlibOptions } from 'node:zlib';
import type { Part } from '../reading/part.ts';
import { Unreadable } from '../reading/unreadable.ts';

/** What deflate makes of this much stays below 17 MB, so one slice is unpacked at a time without further limits. */
const sliceBytes = 16_384;

/**
 * How the decompressors are to be made: their output is taken after each slice, so it must not make them wait. (The
 * typings leave out what every stream takes.)
 */
export const unbuffered: ZlibOptions = {
  chunkSize: 262_144,
  readableHighWaterMark: Number.MAX_SAFE_INTEGER,
} as ZlibOptions;

/**
 * Unpacks a part with a decompressor of node:zlib. What was unpacked before damage or a cut is given first; then it
 * throws `Unreadable`. (An async iteration over the decompressor itself loses those bytes.)
 */
export async function* inflated(part: Part, engine: Transform): AsyncGenerator<Uint8Array> {
  const failed: { error: NodeJS.ErrnoException | null } = { error: null };
  // A write that fails is never answered: the decompressor closes instead.
  const closed = new Promise<void>(resolve => {
    engine.on('error', error => {
      failed.error = error;
      resolve();
    });
    engine.on('close', resolve);
  });
  try {
    for await (const chunk of part.chunks) {
      for (let at = 0; at < chunk.length && failed.error === null; at += sliceBytes) {
        await Promise.race([written(engine, chunk.subarray(at, at + sliceBytes)), closed]);
        yield* drained(engine, part);
      }
      if (failed.error !== null) break;
    }
    if (failed.error === null) yield* rest(engine, part, closed);
  } finally {
    engine.destroy();
  }
  if (failed.error !== null) throw new Unreadable('broken', whatFailed(failed.error));
}

const written = (engine: Transform, slice: Uint8Array): Promise<void> =>
  new Promise(resolve => {
    engine.write(slice, () => resolve());
  });

/** What comes when there is nothing more to give; only then the decompressor knows whether something is missing. */
async function* rest(engine: Transform, part: Part, closed: Promise<void>): AsyncGenerator<Uint8Array> {
  engine.end();
  while (!engine.readableEnded && !engine.destroyed) {
    await Promise.race([new Promise(resolve => engine.once('readable', resolve).once('end', resolve)), closed]);
    yield* drained(engine, part);
  }
}

function* drained(engine: Transform, part: Part): Generator<Uint8Array> {
  for (let chunk = engine.read() as Buffer | null; chunk !== null; chunk = engine.read() as Buffer | null) {
    part.inflation.unpacked(chunk.length);
    yield chunk;
  }
}

const whatFailed = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'Z_BUF_ERROR' || message.includes('unexpected end') ? 'it ends in the middle' : `it is damaged (${message})`;
