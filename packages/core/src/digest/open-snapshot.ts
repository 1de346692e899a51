import type { CauseId } from '../causes/ids.ts';
import { OpenAttempts, type OpenColumns, openColumns } from './open-attempts.ts';

export interface GroupName {
  cause: CauseId;
  provider: string | null;
}

/** The open attempts at one moment, with the names that their numbers stand for. */
export interface OpenSnapshot {
  size: number;
  columns: OpenColumns;
  groups: readonly GroupName[];
  senders: readonly string[];
  remoteMtas: readonly string[];
}

/** The rows in use, one after the other. */
export const compactColumns = (open: OpenAttempts): OpenColumns => {
  const rows = new Int32Array(open.size);
  let n = 0;
  open.forEachMessage(message => {
    for (const row of message) rows[n++] = row;
  });
  const pick = <T extends Int32Array | Uint32Array>(column: T, into: T): T => {
    for (let i = 0; i < n; i++) into[i] = column[rows[i]!]!;
    return into;
  };
  const { columns } = open;
  const packed = {} as Record<string, Int32Array | Uint32Array>;
  for (const name of openColumns) {
    const column = columns[name];
    packed[name] = column instanceof Int32Array ? pick(column, new Int32Array(n)) : pick(column, new Uint32Array(n));
  }
  return packed as unknown as OpenColumns;
};

/** A table that goes on where the snapshot was taken. */
export const reopen = (snapshot: OpenSnapshot, limit: number): OpenAttempts => {
  const open = new OpenAttempts(limit);
  const from = snapshot.columns;
  for (let i = 0; i < snapshot.size; i++) {
    const row = open.add(from.queueHi[i]!, from.queueLo[i]!, from.recipientHi[i]!, from.recipientLo[i]!);
    for (const name of openColumns) open.columns[name][row] = from[name][i]!;
  }
  return open;
};
