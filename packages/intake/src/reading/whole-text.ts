import { lineCount } from './line-count.ts';
import { bytesOf, type OpenPart } from './part.ts';
import type { Reading } from './reading.ts';

/** A report of another program, up to the limit for texts. */
export const wholeText = async (part: OpenPart, reading: Reading): Promise<string> => {
  const { bytes, isCut } = await bytesOf(part, reading.limits.textBytes);
  reading.digest.read({ bytes: bytes.length, lines: lineCount(bytes), truncated: isCut ? 1 : 0 });
  return bytes.toString('utf8');
};
