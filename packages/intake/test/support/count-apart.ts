import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How many inputs a path gives, counted in a process of its own that is started with an option of the engine. */
export const countApart = async (path: string, option: string): Promise<number> => {
  const script = new URL('count-files.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [option, '--conditions=@smtp451/source', '--disable-warning=ExperimentalWarning', script, path],
    { timeout: 60_000 },
  );
  return Number(stdout);
};
