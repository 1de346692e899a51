import module from 'node:module';
import { exitCodes } from './io.ts';
import { run } from './run.ts';

/** A fault of our own: without the line of the bundle that the system would print with it. */
const unforeseen = (error: unknown): number => {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`smtp451: this should not have happened, and is our fault. Please report it.\n${told}\n`);
  return exitCodes.unreadable;
};

// The second start reads the command as the engine left it behind after the first (Node 22 and later).
module.enableCompileCache?.();
process.exitCode = await run(process.argv.slice(2), {
  // Asked for only where it is read: the system's streams take their time to load.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
}).catch(unforeseen);
