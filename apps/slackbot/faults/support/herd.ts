import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const condition = '--conditions=@smtp451/source';

/** A child process running TypeScript source, as the tests do. */
export function startChild(file: string, task: object): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, [condition, '--disable-warning=ExperimentalWarning', path, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves once the child wrote its first line, with that line; rejects where it ended before. */
export const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', code => reject(new Error(`A child ended with ${code} before it was ready.`)));
  });

/** Ends a child at once, wherever it is, and waits until it is gone. */
export function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** The same numbers in every run. */
export function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}
