import { createGunzip } from 'node:zlib';
import { inflated, unbuffered } from '../archives/inflated.ts';
import { inner } from '../reading/inner.ts';
import type { Reader } from '../reading/reader.ts';

/** Also several archives in a row, as `cat a.gz b.gz` makes them (RFC 1952 section 2.2). */
export const gzip: Reader = {
  id: 'gzip',
  label: 'a gzip archive',
  matches: head => head.startsWith(0x1f, 0x8b, 8),
  read: (part, reading) => reading.nested(inner(part, inflated(part, createGunzip(unbuffered)))),
};
