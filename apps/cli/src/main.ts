import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  // Asked for only where it is read: the system's streams take their time to load.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
});
