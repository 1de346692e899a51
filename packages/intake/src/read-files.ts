import { expandPaths } from './files/expand.ts';
import { inOrderOfTime } from './files/in-order-of-time.ts';
import { type DigestReading, type Input, type ReadOptions, readInputs } from './read-inputs.ts';

export interface ReadFilesOptions extends ReadOptions {
  /** Read where a path is `-`. */
  stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files, directories, patterns and `-` into one digest, logs in the order of time. What cannot be opened is
 * counted and told.
 */
export const readFiles = async (paths: readonly string[], options: ReadFilesOptions = {}): Promise<DigestReading> => {
  const { stdin, ...rest } = options;
  const now = rest.now ?? Math.floor(Date.now() / 1000);
  const files = await expandPaths(paths.filter(path => path !== '-'));
  const inputs = inOrderOfTime(files, now, rest.utcOffsetSeconds ?? 0);
  if (paths.includes('-') && stdin !== undefined) inputs.push(standardInput(stdin));
  return readInputs(inputs, { ...rest, now });
};

const standardInput = (stdin: AsyncIterable<Uint8Array>): Input => ({
  name: 'standard input',
  size: null,
  open: () => Promise.resolve({ chunks: stdin, modifiedAt: null, file: null }),
});
