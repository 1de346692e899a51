import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll } from 'vitest';
import { commands } from '../src/commands.ts';
import { run } from '../src/run.ts';

/** The first import of a command transforms hundreds of modules, on a busy machine for longer than a test may take. */
beforeAll(() => Promise.all(Object.values(commands).map(({ load }) => load())), 120_000);

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line with streams of its own, as the program does with the process's. */
export const smtp451 = async (args: readonly string[], input: Uint8Array | string = ''): Promise<Ran> => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, environment: {} });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
};

export const example = (name: string): string => new URL(`../../../examples/${name}`, import.meta.url).pathname;
