import type { Entry } from 'yauzl';
import { openZip, type Zip } from '../archives/zip-file.ts';
import { countText } from '../reading/count-text.ts';
import { inner } from '../reading/inner.ts';
import { bytesOf, type OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { Interrupted, Unreadable } from '../reading/unreadable.ts';

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  const zip = await opened(part, reading);
  if (zip.entryCount > reading.limits.parts) throw tooMany(reading);
  let entries = 0;
  try {
    for await (const entry of zip.entries()) {
      if (entry.fileName.endsWith('/')) continue;
      if (++entries > reading.limits.parts) throw tooMany(reading);
      await readEntry(part, reading, zip, entry);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
};

const tooMany = ({ limits }: Reading): Unreadable =>
  new Unreadable('too-many', `more than ${countText(limits.parts)} files`);

const readEntry = async (part: OpenPart, reading: Reading, zip: Zip, entry: Entry): Promise<void> => {
  const name = `${part.name} > ${entry.fileName}`;
  if (entry.isEncrypted()) return reading.unread('encrypted', name, 'unpack it with its password and give the files');
  if (!entry.canDecodeFileData())
    return reading.unread(
      'unsupported',
      name,
      `compression method ${entry.compressionMethod}; unpack it and give the files`,
    );
  const modifiedAt = Math.floor(entry.getLastModDate().getTime() / 1000);
  const chunks = counted(part, zip, entry);
  await reading.nested(inner(part, chunks, { name: entry.fileName, modifiedAt: modifiedAt > 0 ? modifiedAt : null }));
};

async function* counted(part: OpenPart, zip: Zip, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.open(entry);
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      part.inflation.unpacked(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    stream.destroy();
  }
}

const opened = async (part: OpenPart, reading: Reading): Promise<Zip> => {
  try {
    const onRead = (bytes: number): void => {
      part.inflation.packed += bytes;
    };
    if (part.file !== null) return await openZip(part.file, onRead);
    const { bytes, isCut } = await bytesOf(part, reading.limits.heldArchive);
    if (isCut) {
      const most = Math.round(reading.limits.heldArchive / 1024 / 1024);
      throw new Unreadable(
        'too-large',
        `a zip archive that comes through a pipe or in an archive may have ${most} MB; give the file itself`,
      );
    }
    return await openZip(bytes, () => {});
  } catch (error) {
    throw asUnreadable(error);
  }
};

const asUnreadable = (error: unknown): unknown => {
  if (error instanceof Unreadable || error instanceof Interrupted) return error;
  const message = error instanceof Error ? error.message : String(error);
  // The list of files stands at a zip archive's end.
  return new Unreadable(
    'broken',
    message.startsWith('End of central') ? 'it ends in the middle, and the list of its files with it' : message,
  );
};

/** With the list of its files at its end: a plain file is read in place, anything else is held in memory. */
export const zip: Reader = {
  id: 'zip',
  label: 'a zip archive',
  matches: head => head.startsWith(0x50, 0x4b, 3, 4) || head.startsWith(0x50, 0x4b, 5, 6),
  read,
};
