import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { LogClock } from '../fast/log-clock.ts';
import type { Input } from '../read-inputs.ts';

/** More files than this are the mails of a directory, whose names tell their order. */
const mostFiles = 1_000;
const lookBytes = 8_192;
const mostLines = 20;

/**
 * Rotated logs in the order of time, so that a message that was deferred in `mail.log.1` is seen to be delivered in
 * `mail.log`: shells give them the other way round. Files without a time at their head stay where they stand among
 * themselves, after the others.
 */
export const inOrderOfTime = (inputs: readonly Input[], now: number, utcOffsetSeconds: number): Input[] => {
  if (inputs.length < 2 || inputs.length > mostFiles) return [...inputs];
  const timed: { input: Input; time: number }[] = [];
  for (const input of inputs) timed.push({ input, time: firstTime(input, now, utcOffsetSeconds) });
  return timed.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ input }) => input);
};

/** Of the first lines that have one; infinite where none has, or where the file cannot be looked at. */
const firstTime = (input: Input, now: number, utcOffsetSeconds: number): number => {
  if (input.size === null || input.size === 0) return Number.POSITIVE_INFINITY;
  const look = lookAt(input.name);
  if (look === null) return Number.POSITIVE_INFINITY;
  const clock = new LogClock({ reference: Math.min(now, look.modifiedAt), utcOffsetSeconds });
  const { bytes } = look;
  for (let line = 0, n = 0; line < bytes.length && n < mostLines; n++) {
    const end = bytes.indexOf(10, line);
    const at = clock.read(bytes, line, end < 0 ? bytes.length : end);
    if (at > 0) return at;
    line = end < 0 ? bytes.length : end + 1;
  }
  return Number.POSITIVE_INFINITY;
};

const lookAt = (path: string): ReturnType<typeof firstBytes> | null => {
  try {
    return firstBytes(path);
  } catch {
    return null;
  }
};

const firstBytes = (path: string): { bytes: Buffer; modifiedAt: number } => {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(lookBytes);
    const bytes = buffer.subarray(0, readSync(descriptor, buffer));
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return {
      // 8 kB unpack to 8.5 MB at most.
      bytes: isGzip ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes,
      modifiedAt: Math.ceil(fstatSync(descriptor).mtimeMs / 1000),
    };
  } finally {
    closeSync(descriptor);
  }
};
