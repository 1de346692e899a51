import { readers } from './readers.ts';
import { openPart, type Part } from './reading/part.ts';
import type { Reading } from './reading/reading.ts';
import type { UnreadKind } from './reading/unread-kinds.ts';
import { Interrupted, Unreadable } from './reading/unreadable.ts';

/** Reads a part in whatever format it is in. What cannot be read is counted; only an interruption is thrown. */
export const readPart = async (part: Part, reading: Reading): Promise<void> => {
  if (part.depth > reading.limits.depth) return reading.unread('too-deep', part.name);
  try {
    const open = await openPart(part);
    const reader = readers.find(candidate => candidate.matches(open.head))!;
    reading.begin(part.name, reader.id);
    await reader.read(open, reading);
  } catch (error) {
    countFailure(error, part, reading);
  }
};

/** Counts what went wrong with a part. An interruption goes on to the caller. */
export const countFailure = (error: unknown, part: Pick<Part, 'name' | 'isIncidental'>, reading: Reading): void => {
  if (error instanceof Interrupted) throw error;
  const { kind, message } = error instanceof Unreadable ? error : unforeseen(error);
  reading.unread(part.isIncidental === true && isOtherContent(kind) ? 'other-content' : kind, part.name, message);
};

const isOtherContent = (kind: UnreadKind): boolean => kind === 'binary' || kind === 'unsupported' || kind === 'text';

const systemErrors: Readonly<Record<string, UnreadKind>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EISDIR: 'special',
};

/** A failure of the system below: a disk, a connection. */
const unforeseen = (error: unknown): { kind: UnreadKind; message: string } => {
  if (!(error instanceof Error)) return { kind: 'broken', message: String(error) };
  return { kind: systemErrors[(error as NodeJS.ErrnoException).code ?? ''] ?? 'broken', message: error.message };
};
