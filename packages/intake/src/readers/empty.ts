import type { Reader } from '../reading/reader.ts';

/** Nothing, or nothing but blanks. */
export const empty: Reader = {
  id: 'empty',
  label: 'empty',
  matches: head => head.isWhole && head.text.trim() === '',
  read: (part, reading) => reading.readLines(part),
};
