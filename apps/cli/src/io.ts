import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; tests give it streams of their own. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  environment: Readonly<Record<string, string | undefined>>;
}

/** Exit codes of every command. */
export const exitCodes = {
  done: 0,
  /** An input could not be read, or a check failed; what could be read is still reported. */
  unreadable: 1,
  usage: 2,
  interrupted: 130,
} as const;

/** A mistake in how the program was called: the sentence is for the person, the exit code is 2. */
export class UsageError extends Error {}

/** Writes and waits until the reader has taken it, so that a slow pipe does not fill the memory. */
export function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise(resolve => {
    stream.once('drain', resolve);
    stream.once('close', resolve);
  });
}

/** The whole of a stream as text, up to `limit` bytes; `truncated` says whether there was more. */
export async function readText(stream: Readable, limit: number): Promise<{ text: string; truncated: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) return { text: Buffer.concat(chunks).subarray(0, limit).toString(), truncated: true };
  }
  return { text: Buffer.concat(chunks).toString(), truncated: false };
}
