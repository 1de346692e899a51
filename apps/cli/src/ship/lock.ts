import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A number that a dead process left behind may be ours by now, as it always is in a container. */
const mine = new Set<string>();

/** Two processes on one state would count everything twice: the second is refused. Gives what lets go of it. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      mine.add(path);
      return () => {
        mine.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt >= 3) throw error;
      const holder = Number(readFileSync(path, 'utf8'));
      if (holder === process.pid ? mine.has(path) : isAlive(holder)) {
        throw new Error(
          `Process ${holder} follows this log already (${path}); stop it first, or name another folder with --state.`,
          { cause: error },
        );
      }
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
