import type { Head } from './head.ts';
import type { OpenPart } from './part.ts';
import type { Reading } from './reading.ts';

/** One format, one file in this folder. `readers.ts` lists them in the order in which they are asked. */
export interface Reader {
  /** Lower case with hyphens: `gzip`, `mbox`. */
  id: string;
  /** How people call it: `a gzip archive`. */
  label: string;
  /** By content only. The name of a file says nothing. */
  matches: (head: Head) => boolean;
  /** Counts what the part holds. Throws `Unreadable` where the rest of it cannot be read. */
  read: (part: OpenPart, reading: Reading) => Promise<void>;
}
