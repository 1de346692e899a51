import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Input, OpenInput } from '../read-inputs.ts';
import { oneChunk } from '../reading/part.ts';
import { Unreadable } from '../reading/unreadable.ts';

/** One read of this size at a time into one buffer: a log of any size costs as much memory. */
const chunkBytes = 1_048_576;
/** A mail in a folder of mails. Asking the system once and waiting for it costs a tenth of asking without waiting. */
const smallBytes = 131_072;

/** A file, or anything else that the system opens like one. `size` as `stat` gives it, null for a pipe or a device. */
export const fileInput = (path: string, size: number | null): Input => ({
  name: path,
  size,
  open: async () => (size !== null && size > 0 && size < smallBytes ? smallFile(path) : largeFile(path)),
});

const smallFile = (path: string): OpenInput | Promise<OpenInput> => {
  const descriptor = openSync(path, 'r');
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    // One byte more than it has, to see whether it has grown.
    const buffer = Buffer.allocUnsafe(Math.min(size, chunkBytes) + 1);
    const bytes = buffer.subarray(0, readSync(descriptor, buffer));
    if (bytes.length < buffer.length) return { chunks: oneChunk(bytes), modifiedAt: secondsOf(mtimeMs), file: null };
  } finally {
    closeSync(descriptor);
  }
  return largeFile(path);
};

const largeFile = async (path: string): Promise<OpenInput> => {
  const handle = await open(path, 'r');
  const stat = await handle.stat();
  if (stat.isDirectory()) {
    await handle.close();
    throw new Unreadable('special', 'it is a directory');
  }
  const isPlain = stat.isFile();
  return {
    chunks: chunksOf(handle, isPlain),
    modifiedAt: secondsOf(stat.mtimeMs),
    file: isPlain && stat.size > 0 ? { handle, size: stat.size } : null,
    close: () => handle.close(),
  };
};

const secondsOf = (millis: number): number => Math.ceil(millis / 1000);

/**
 * To the end of the file as it is when the end is reached: what is appended meanwhile is read, too. A log that is cut
 * short meanwhile (`copytruncate` of logrotate) ends early, which is told; one that is renamed is read to its end.
 */
async function* chunksOf(handle: FileHandle, isPlain: boolean): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let at = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (!isPlain) return;
  const { size } = await handle.stat();
  if (size < at)
    throw new Unreadable('changed', `it had ${bytesIn(at)} and now has ${bytesIn(size)}; what was read is counted`);
}

const bytesIn = (count: number): string => `${count.toLocaleString('en')} bytes`;
