import { type FileHandle, open } from 'node:fs/promises';
import type { Input, OpenInput } from '../read-inputs.ts';
import { Unreadable } from '../reading/unreadable.ts';

/** One read of this size at a time into one buffer: a log of any size costs as much memory. */
const chunkBytes = 1_048_576;

/** A file, or anything else that the system opens like one. `size` as `stat` gives it, null for a pipe or a device. */
export const fileInput = (path: string, size: number | null): Input => ({
  name: path,
  size,
  open: () => openFile(path),
});

const openFile = async (path: string): Promise<OpenInput> => {
  const handle = await open(path, 'r');
  const stat = await handle.stat();
  if (stat.isDirectory()) {
    await handle.close();
    throw new Unreadable('special', 'it is a directory');
  }
  const isPlain = stat.isFile();
  const small = isPlain && stat.size < chunkBytes ? stat.size + 1 : chunkBytes;
  return {
    chunks: chunksOf(handle, isPlain, Math.max(small, 4_096)),
    modifiedAt: Math.ceil(stat.mtimeMs / 1000),
    file: isPlain && stat.size > 0 ? { handle, size: stat.size } : null,
    close: () => handle.close(),
  };
};

/**
 * To the end of the file as it is when the end is reached: what is appended meanwhile is read, too. A log that is cut
 * short meanwhile (`copytruncate` of logrotate) ends early, which is told; one that is renamed is read to its end.
 */
async function* chunksOf(handle: FileHandle, isPlain: boolean, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size);
  let at = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (!isPlain) return;
  const { size: now } = await handle.stat();
  if (now < at)
    throw new Unreadable(
      'changed',
      `it had ${at.toLocaleString('en')} bytes and now has ${now.toLocaleString('en')}; those read are counted`,
    );
}
