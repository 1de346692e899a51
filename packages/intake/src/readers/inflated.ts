import { once } from 'node:events';
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
  engine.on('error', (error: NodeJS.ErrnoException) => {
    failed.error = error;
  });
  try {
    for await (const chunk of part.chunks) {
      for (let at = 0; at < chunk.length && failed.error === null; at += sliceBytes) {
        await written(engine, chunk.subarray(at, at + sliceBytes));
        yield* drained(engine, part);
      }
      if (failed.error !== null) break;
    }
    if (failed.error === null) await ended(engine);
    yield* drained(engine, part);
  } finally {
    engine.destroy();
  }
  if (failed.error !== null) throw new Unreadable('broken', whatFailed(failed.error));
}

const written = (engine: Transform, slice: Uint8Array): Promise<void> =>
  new Promise(resolve => {
    engine.write(slice, () => resolve());
  });

/** The decompressor ends, or finds that it cannot: `failed` tells. */
const ended = async (engine: Transform): Promise<void> => {
  const closed = Promise.race([once(engine, 'finish'), once(engine, 'close')]).catch(() => {});
  engine.end();
  await closed;
};

function* drained(engine: Transform, part: Part): Generator<Uint8Array> {
  for (let chunk = engine.read() as Buffer | null; chunk !== null; chunk = engine.read() as Buffer | null) {
    part.inflation.unpacked(chunk.length);
    yield chunk;
  }
}

const whatFailed = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'Z_BUF_ERROR' || message.includes('unexpected end') ? 'it ends in the middle' : `it is damaged (${message})`;
