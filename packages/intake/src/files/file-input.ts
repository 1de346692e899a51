import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Input, OpenInput } from '../read-inputs.ts';
import { countText } from '../reading/count-text.ts';
import { oneChunk } from '../reading/part.ts';
import { Unreadable } from '../reading/unreadable.ts';

/**
 * One read of this size at a time into one buffer, which stays in the processor's cache: a log of any size costs as much
 * memory. The system is waited for: that costs less than asking it without waiting, which is for servers.
 */
const chunkBytes = 262_144;
/** A mail in a folder of mails: read at once. */
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
    chunks: isPlain ? fileChunks(handle) : pipeChunks(handle),
    modifiedAt: isPlain ? secondsOf(stat.mtimeMs) : null,
    file: isPlain && stat.size > 0 ? { handle, size: stat.size } : null,
    // A pipe that gives nothing cannot be closed before it does.
    close: () => (isPlain ? handle.close() : Promise.resolve(void handle.close().catch(() => {}))),
  };
};

const secondsOf = (millis: number): number => Math.ceil(millis / 1000);

/**
 * To the end of the file as it is when the end is reached: what is appended meanwhile is read, too. A log that is cut
 * short meanwhile (`copytruncate` of logrotate) ends early, which is told; one that is renamed is read to its end.
 */
async function* fileChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let at = 0;
  for (let size = readSync(handle.fd, buffer); size > 0; size = readSync(handle.fd, buffer)) {
    at += size;
    yield buffer.subarray(0, size);
  }
  const { size } = fstatSync(handle.fd);
  if (size < at)
    throw new Unreadable('changed', `it had ${bytesIn(at)} and now has ${bytesIn(size)}; what was read is counted`);
}

/** A named pipe, a terminal, a device: it gives what it has, when it has it. */
async function* pipeChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

const bytesIn = (count: number): string => `${countText(count)} bytes`;
