import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Place } from './state.ts';

export interface Leftover {
  path: string;
  offset: number;
}

export interface Located {
  /** Rotated files to read to their ends first, oldest first. */
  leftovers: Leftover[];
  /** Where to go on in the file itself. */
  offset: number;
  /** Something that the operator should know, or null. */
  warning: string | null;
}

/**
 * Where to go on after a restart: in the file itself, or first in the rotated one that it was when it was last read,
 * and in those that came and went since.
 */
export function locate(path: string, place: Place): Located {
  if (beginsLike(path, place)) return { leftovers: [], offset: place.offset, warning: null };
  const rotated = siblings(path);
  const found = rotated.findIndex(one => beginsLike(one, place));
  if (found < 0) {
    return {
      leftovers: [],
      offset: 0,
      warning: `${path} was replaced since it was last read, and the file from before is not beside it (compressed or removed): lines between may be missing.`,
    };
  }
  const later = rotated.slice(found + 1).map(one => ({ path: one, offset: 0 }));
  return { leftovers: [{ path: rotated[found] ?? path, offset: place.offset }, ...later], offset: 0, warning: null };
}

/** `mail.log.1`, `mail.log-20261123`, …, oldest first, without what is compressed. */
function siblings(path: string): string[] {
  const name = basename(path);
  const folder = dirname(path);
  return readdirSync(folder)
    .filter(one => one.startsWith(`${name}.`) || one.startsWith(`${name}-`))
    .filter(one => !/\.(?:gz|xz|bz2|zst|lz4)$/.test(one))
    .map(one => join(folder, one))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs || age(b) - age(a));
}

/** `mail.log.3` is older than `mail.log.2`, where the clock cannot tell. */
const age = (path: string): number => Number(/\.(\d{1,4})$/.exec(path)?.[1] ?? 0);

function beginsLike(path: string, { head, offset }: Place): boolean {
  const expected = Buffer.from(head, 'base64');
  const found = readHead(path, expected.length);
  return found !== null && found.size >= offset && found.head.equals(expected);
}

/** The first bytes of a file and its size; null where it cannot be read. */
export function readHead(path: string, length: number): { head: Buffer; size: number } | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const head = Buffer.alloc(length);
    const read = readSync(file, head, 0, length, 0);
    return { head: head.subarray(0, read), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}
