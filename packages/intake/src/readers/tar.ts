import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { countText } from '../reading/count-text.ts';
import { inner } from '../reading/inner.ts';
import type { OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { Interrupted, Unreadable } from '../reading/unreadable.ts';

/** tar-stream keeps what it is given until it has used it. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  const { extract } = await import('tar-stream');
  const tar = extract();
  // Its own failure comes out of the loop below, too; this one tells of the bytes before it.
  const fed = pipeline(Readable.from(copies(part.chunks)), tar).then(
    () => null,
    (error: unknown) => error,
  );
  let entries = 0;
  try {
    for await (const entry of tar) {
      const { name, type, mtime } = entry.header;
      if (type !== 'file' && type !== 'contiguous-file') entry.resume();
      else if (++entries > reading.limits.parts)
        throw new Unreadable('too-many', `more than ${countText(reading.limits.parts)} files`);
      else await readEntry(part, reading, entry as unknown as Readable, name, secondsOf(mtime));
    }
  } catch (error) {
    throw isOurs(error) ? error : asUnreadable((await settled(fed)) ?? error);
  }
};

const readEntry = async (
  part: OpenPart,
  reading: Reading,
  entry: Readable,
  name: string,
  modifiedAt: number | null,
): Promise<void> => {
  await reading.nested(inner(part, entry, { name, modifiedAt }));
  // What a reader left of it stands before the next one.
  entry.resume();
};

/** An archive that ends early leaves the entry in hand open; then there is nothing more to wait for. */
const settled = (fed: Promise<unknown>): Promise<unknown> =>
  Promise.race([fed, new Promise(resolve => setTimeout(resolve, 50, null).unref())]);

const secondsOf = (time: Date | undefined): number | null => {
  const seconds = Math.floor((time?.getTime() ?? 0) / 1000);
  return seconds > 0 ? seconds : null;
};

const isOurs = (error: unknown): boolean => error instanceof Unreadable || error instanceof Interrupted;

const asUnreadable = (error: unknown): unknown =>
  isOurs(error) ? error : new Unreadable('broken', error instanceof Error ? error.message : String(error));

/** POSIX (ustar, pax) and GNU archives. */
export const tar: Reader = {
  id: 'tar',
  label: 'a tar archive',
  matches: head => head.bytes.length >= 512 && head.bytes.toString('latin1', 257, 262) === 'ustar',
  read,
};
