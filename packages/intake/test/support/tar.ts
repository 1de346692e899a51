import { pack } from 'tar-stream';

export const tarOf = async (...entries: { name: string; bytes: Uint8Array; mtime?: Date }[]): Promise<Buffer> => {
  const archive = pack();
  for (const { name, bytes, mtime } of entries)
    archive.entry({ name, ...(mtime === undefined ? {} : { mtime }) }, Buffer.from(bytes));
  archive.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of archive) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};
