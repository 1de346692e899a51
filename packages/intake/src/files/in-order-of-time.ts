import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { LogClock } from '../fast/log-clock.ts';
import type { Input } from '../read-inputs.ts';
import { Head } from '../reading/head.ts';

/** More files than this are the mails of a directory, whose names tell their order. */
const mostFiles = 1_000;
const lookBytes = 16_384;

/**
 * Rotated logs in the order of time, so that a message that was deferred in `mail.log.1` is seen to be delivered in
 * `mail.log`: shells give them the other way round. Files without a time at their head stay where they stand among
 * themselves, after the others.
 */
export const inOrderOfTime = async (
  inputs: readonly Input[],
  now: number,
  utcOffsetSeconds: number,
): Promise<Input[]> => {
  if (inputs.length < 2 || inputs.length > mostFiles) return [...inputs];
  const timed: { input: Input; time: number }[] = [];
  for (const input of inputs) timed.push({ input, time: await firstTime(input, now, utcOffsetSeconds) });
  return timed.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ input }) => input);
};

/** Of the first lines that have one; infinite where none has, or where the file cannot be looked at. */
const firstTime = async (input: Input, now: number, utcOffsetSeconds: number): Promise<number> => {
  if (input.size === null || input.size === 0) return Number.POSITIVE_INFINITY;
  const look = await firstBytes(input.name).catch(() => null);
  if (look === null) return Number.POSITIVE_INFINITY;
  const clock = new LogClock({ reference: Math.min(now, look.modifiedAt), utcOffsetSeconds });
  for (const line of new Head(look.bytes, false).lines) {
    const bytes = Buffer.from(line);
    const at = clock.read(bytes, 0, bytes.length);
    if (at > 0) return at;
  }
  return Number.POSITIVE_INFINITY;
};

const firstBytes = async (path: string): Promise<{ bytes: Buffer; modifiedAt: number }> => {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(lookBytes), 0, lookBytes, 0);
    const { mtimeMs } = await handle.stat();
    const bytes = buffer.subarray(0, bytesRead);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    // 16 kB unpack to 17 MB at most.
    return {
      bytes: isGzip ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes,
      modifiedAt: Math.ceil(mtimeMs / 1000),
    };
  } finally {
    await handle.close();
  }
};
