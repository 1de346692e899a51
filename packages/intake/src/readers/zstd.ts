import * as zlib from 'node:zlib';
import { inner } from '../reading/inner.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { inflated, unbuffered } from './inflated.ts';
import type { Reader } from './reader.ts';

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
    return reading.nested(inner(part, inflated(part, zlib.createZstdDecompress(unbuffered as zlib.ZstdOptions))));
  },
};
