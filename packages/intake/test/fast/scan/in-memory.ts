import { chunkStart, memory } from '../../../src/fast/scan/scanner.ts';

/** Puts a text where the scanner reads. Gives where it begins and ends. */
export const inMemory = (text: string | Uint8Array): { from: number; to: number } => {
  const bytes = Buffer.from(text);
  memory.set(bytes, chunkStart);
  return { from: chunkStart, to: chunkStart + bytes.length };
};
