import { lineCount } from '../reading/line-count.ts';
import { type OpenPart, readAhead } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { Unreadable } from '../reading/unreadable.ts';

/**
 * A text that is not a log: first as a whole (a bounce, the fields of a report, a session), else line by line. One in
 * which not a single line tells anything counts as one text, not as so many lines.
 */
const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  const { first, isAll, part: again } = await readAhead(part, reading.limits.textBytes + 1);
  if (!isAll) return readLines(again, reading);
  const bytes = Buffer.from(first);
  const words = bytes.toString('utf8');
  const found = reading.classify(words);
  const tellsSomething =
    found.length > 0 || words.split('\n').some(line => reading.classify(line.slice(0, 4_000)).length > 0);
  if (found.length === 0 && tellsSomething) return reading.readLines(again);
  reading.digest.read({ bytes: bytes.length, lines: lineCount(bytes) });
  if (found.length > 0) reading.record(part, words, found);
  else throw new Unreadable('text', part.head.lines[0]);
};

const readLines = async (part: OpenPart, reading: Reading): Promise<void> => {
  const before = reading.digest.attempts;
  await reading.readLines(part);
  if (reading.digest.attempts === before) throw new Unreadable('text', part.head.lines[0]);
};

/** Any other text. It is asked last. */
export const text: Reader = {
  id: 'text',
  label: 'text',
  matches: () => true,
  read,
};
