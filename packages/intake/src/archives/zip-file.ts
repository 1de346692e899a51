import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Entry, RandomAccessReader, ZipFile } from 'yauzl';

type Yauzl = typeof import('yauzl');

/** yauzl with promises: its own typings have none of them. */
export interface Zip {
  entryCount: number;
  entries(): AsyncIterable<Entry>;
  open(entry: Entry): Promise<Readable>;
}

const options = { lazyEntries: true, autoClose: false } as const;

/** Opens a zip archive in memory or in a file, which stays the caller's to close. `onRead`: bytes read from the file. */
export const openZip = async (
  from: Buffer | { handle: FileHandle; size: number },
  onRead: (bytes: number) => void,
): Promise<Zip> => {
  const module = (await import('yauzl')) as Yauzl & { default?: Yauzl };
  const yauzl = module.default ?? module;
  const file = await new Promise<ZipFile>((resolve, reject) => {
    const done = (error: Error | null, opened: ZipFile): void => (error === null ? resolve(opened) : reject(error));
    if (Buffer.isBuffer(from)) yauzl.fromBuffer(from, options, done);
    else yauzl.fromRandomAccessReader(readerOf(yauzl, from.handle, onRead), from.size, options, done);
  });
  return {
    entryCount: file.entryCount,
    entries: () => entriesOf(file),
    open: entry =>
      new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
      }),
  };
};

async function* entriesOf(file: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextEntry(file);
    if (entry === null) return;
    yield entry;
  }
}

const nextEntry = (file: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      file.off('entry', onEntry).off('end', onEnd).off('error', onError);
    };
    const onEntry = (entry: Entry): void => {
      stop();
      resolve(entry);
    };
    const onEnd = (): void => {
      stop();
      resolve(null);
    };
    const onError = (error: Error): void => {
      stop();
      reject(error);
    };
    file.on('entry', onEntry).on('end', onEnd).on('error', onError);
    file.readEntry();
  });

/** Reads by position, so the part's own stream of the same file is not disturbed. */
const readerOf = (
  { RandomAccessReader }: Yauzl,
  handle: FileHandle,
  onRead: (bytes: number) => void,
): RandomAccessReader =>
  new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(rangeOf(handle, start, end, onRead));
    }

    override close(callback: (error: Error | null) => void): void {
      callback(null);
    }
  })();

const rangeChunk = 65_536;

async function* rangeOf(
  handle: FileHandle,
  start: number,
  end: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const size = Math.min(rangeChunk, end - at);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, at);
    if (bytesRead === 0) throw new Error('it ends in the middle');
    at += bytesRead;
    onRead(bytesRead);
    yield buffer.subarray(0, bytesRead);
  }
}
