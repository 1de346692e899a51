import * as zlib from 'node:zlib';
import { inflated, unbuffered } from '../archives/inflated.ts';
import { inner } from '../reading/inner.ts';
import type { Reader } from '../reading/reader.ts';
import { Unreadable } from '../reading/unreadable.ts';

/**
 * Bytes of the first frame by its header (RFC 8878 section 3.1.1.1); null where it does not tell. Programs that pack a file
 * write it.
 */
const contentSize = (b: Buffer): bigint | null => {
  const descriptor = b[4] ?? 0;
  const isSingle = (descriptor & 32) !== 0;
  const at = 5 + (isSingle ? 0 : 1) + [0, 1, 2, 4][descriptor & 3]!;
  if (b.length < at + 8) return null;
  const sizes = [
    isSingle ? BigInt(b[at]!) : null,
    BigInt(b.readUInt16LE(at) + 256),
    BigInt(b.readUInt32LE(at)),
    b.readBigUInt64LE(at),
  ];
  return sizes[descriptor >> 6]!;
};

/** Node.js ends without a word where an archive ends in the middle. */
async function* whole(chunks: AsyncIterable<Uint8Array>, size: bigint | null): AsyncGenerator<Uint8Array> {
  let given = 0;
  for await (const chunk of chunks) {
    given += chunk.length;
    yield chunk;
  }
  if (given < (size ?? 0)) throw new Unreadable('broken', 'it ends in the middle');
}

/** RFC 8878. Node.js brings it from 22.15 on (https://nodejs.org/api/zlib.html#zlibcreatezstddecompressoptions, checked 2026-11-23). */
export const zstd: Reader = {
  id: 'zstd',
  label: 'a zstd archive',
  matches: head => head.startsWith(0x28, 0xb5, 0x2f, 0xfd),
  read: (part, reading) => {
    if (typeof zlib.createZstdDecompress !== 'function')
      throw new Unreadable(
        'unsupported',
        'zstd needs Node.js 22.15 or later; or unpack it yourself: zstd -dc FILE | smtp451 digest -',
      );
    const engine = zlib.createZstdDecompress(unbuffered as zlib.ZstdOptions);
    return reading.nested(inner(part, whole(inflated(part, engine), contentSize(part.head.bytes))));
  },
};
