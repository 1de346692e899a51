/** Why the store cannot be used: `full` disk, `locked` by another process, `away` (server not reachable). */
export type StoreFault = 'full' | 'locked' | 'away';

const sentence: Record<StoreFault, string> = {
  full: 'The disk that holds the data is full, so nothing can be stored until space is made.',
  locked: 'Another process holds the database, so nothing can be stored for the moment.',
  away: 'The database cannot be reached, so nothing can be stored until it is back.',
};

/** What cannot be stored is said, never swallowed. Answers that need no store go on. */
export class StoreUnavailable extends Error {
  readonly fault: StoreFault;
  constructor(fault: StoreFault, cause: unknown) {
    super(sentence[fault], { cause });
    this.name = 'StoreUnavailable';
    this.fault = fault;
  }
}

/** Somebody else changed the same thing first; read it again and decide anew. */
export class StoreConflict extends Error {
  constructor(what: string) {
    super(`${what} was changed by somebody else in the meantime; open it again to see the change.`);
    this.name = 'StoreConflict';
  }
}
