import { StoreUnavailable } from '../errors.ts';

/** SQLite's primary result codes, https://sqlite.org/rescode.html (checked 2026-11-23). */
const faults: Readonly<Record<number, 'full' | 'locked' | 'away'>> = {
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'away', // SQLITE_READONLY
  10: 'away', // SQLITE_IOERR
  13: 'full', // SQLITE_FULL
  14: 'away', // SQLITE_CANTOPEN
};

export function translateSqlite(error: unknown): StoreUnavailable | null {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return null;
  const fault = faults[errcode & 0xff];
  return fault ? new StoreUnavailable(fault, error) : null;
}
