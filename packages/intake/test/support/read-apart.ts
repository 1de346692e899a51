import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Apart {
  attempts: number;
  lines: number;
  truncated: number;
  unread: Record<string, number>;
  says: string[];
  hasFailed: boolean;
  megabytes: number;
}

/** Reads files in a process of its own, so that its memory can be measured. */
export const readApart = async (...paths: string[]): Promise<Apart> => {
  const script = new URL('peak.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@smtp451/source', '--disable-warning=ExperimentalWarning', script, ...paths],
    {
      timeout: 60_000,
    },
  );
  return JSON.parse(stdout) as Apart;
};
