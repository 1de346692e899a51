import type { FileHandle } from 'node:fs/promises';
import { Head, headBytes } from './head.ts';
import type { Inflation } from './inflation.ts';

/** Something to read: a file, an entry of an archive, a mail, an attachment. */
export interface Part {
  /** For people: `logs.zip > mail.log`. */
  name: string;
  /** A chunk stays as it is only until the next one is asked for. */
  chunks: AsyncIterable<Uint8Array>;
  /** Unix seconds at or after its newest line, or null where nobody knows. */
  modifiedAt: number | null;
  /** 0 for an input, one more for each archive or mail around it. */
  depth: number;
  inflation: Inflation;
  /** Set where the bytes are a plain file, which can be read at any place. */
  file: { handle: FileHandle; size: number } | null;
  /** It came along in a mail or a folder, which may hold anything: that it is no log is no failure. */
  isIncidental?: boolean;
}

/** A part whose first bytes were looked at; `chunks` gives them again. */
export interface OpenPart extends Part {
  head: Head;
}

/** The first bytes of a part, at least `count` where there are so many, and the part with those bytes still before it. */
export const readAhead = async <P extends Part>(
  part: P,
  count: number,
): Promise<{ first: Uint8Array; isAll: boolean; part: P }> => {
  const iterator = part.chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (!done && size < count) {
    const next = await iterator.next();
    done = next.done === true;
    if (done) break;
    // A first chunk that is long enough is used as it is; shorter ones are copied before the next one is asked for.
    pieces.push(size === 0 && next.value.length >= count ? next.value : Buffer.from(next.value));
    size += next.value.length;
  }
  const first = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return { first, isAll: done, part: { ...part, chunks: replay(first, done ? null : iterator) } };
};

/** Looks at the first bytes of a part. */
export const openPart = async (part: Part): Promise<OpenPart> => {
  const { first, isAll, part: again } = await readAhead(part, headBytes);
  const head = new Head(Uint8Array.prototype.slice.call(first, 0, headBytes), isAll && first.length <= headBytes);
  return { ...again, head };
};

async function* replay(first: Uint8Array, rest: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    if (rest === null) return;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest?.return?.();
  }
}

/** All bytes of a part up to `limit`; `isCut` says whether there were more. */
export const bytesOf = async (part: Part, limit: number): Promise<{ bytes: Buffer; isCut: boolean }> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.chunks) {
    const room = limit - size;
    pieces.push(Buffer.from(chunk.subarray(0, room)));
    size += Math.min(room, chunk.length);
    if (chunk.length > room) return { bytes: Buffer.concat(pieces), isCut: true };
  }
  return { bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), isCut: false };
};

/** One piece of bytes as a stream. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
