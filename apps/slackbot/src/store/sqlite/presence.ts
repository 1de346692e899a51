import { DatabaseSync } from 'node:sqlite';

/**
 * Which processes work with a data folder, told by a lock that the system itself lets go of when a process dies, however
 * it dies: each holds a shared one, and whoever gets it alone on the way in knows that everybody else is gone.
 * https://sqlite.org/lockingv3.html (checked 2026-11-23).
 */
export interface Presence {
  /** Harmless where it was called before. */
  leave(): void;
}

const patienceMs = 5_000;

/**
 * `alone` runs where no other process is there, before any can come in; then the folder is entered. Null where the lock
 * cannot be had at all (a file system without locks): then nothing is known of others.
 */
export async function enter(dataFile: string, alone: () => Promise<void>): Promise<Presence | null> {
  let lock: DatabaseSync;
  try {
    lock = new DatabaseSync(`${dataFile}.presence`, { timeout: 0 });
  } catch {
    return null;
  }
  try {
    if (isTaken(lock, 'begin exclusive')) {
      try {
        await alone();
      } finally {
        lock.exec('rollback');
      }
    }
    await share(lock);
    return { leave: () => (lock.isOpen ? lock.close() : undefined) };
  } catch (error) {
    lock.close();
    throw error;
  }
}

function isTaken(lock: DatabaseSync, statement: string): boolean {
  try {
    lock.exec(statement);
    return true;
  } catch {
    return false;
  }
}

/** Held by a read transaction that never ends. Another process that comes in may hold it alone for a moment. */
async function share(lock: DatabaseSync): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!isTaken(lock, 'begin; select count(*) from sqlite_schema')) {
    if (isTaken(lock, 'rollback') && Date.now() > deadline) return;
    await new Promise(done => setTimeout(done, 20));
  }
}
