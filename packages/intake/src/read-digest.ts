import { type DigestReading, type Input, type ReadOptions, readInputs } from './read-inputs.ts';
import { oneChunk } from './reading/part.ts';

type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** One file, attachment or paste, for a caller that has no file system. */
export interface DigestInput {
  /** For people; the content alone tells the format. */
  name: string;
  /** Called once, when its turn comes. What it throws is counted as an input that could not be read. */
  open: () => Bytes | Promise<Bytes>;
  /** Bytes, where they are known. */
  size?: number;
  /** Unix seconds of the last change, where it is known: times without a year are taken to lie before it. */
  modifiedAt?: number;
}

export interface DigestOptions extends ReadOptions {
  /** Names the input where it comes as bytes or as a stream. */
  name?: string;
}

/**
 * Reads logs, bounces, webhook exports and archives of them into a digest: from bytes, from a stream, or from several
 * inputs, which are read in the order given. Memory is bounded; nothing is left out silently; nothing in the input makes
 * it throw.
 *
 * ```ts
 * const { report, unread, hasFailed } = await readDigest(bytes, { name: 'mail.log.gz' });
 * const { report } = await readDigest([{ name: 'a.eml', open: () => download(url) }], { onProgress, signal });
 * ```
 */
export const readDigest = (
  input: Bytes | DigestInput | readonly DigestInput[],
  options: DigestOptions = {},
): Promise<DigestReading> => readInputs(inputsOf(input, options.name ?? 'input').map(asInput), options);

const inputsOf = (input: Bytes | DigestInput | readonly DigestInput[], name: string): readonly DigestInput[] => {
  if (isBytes(input))
    return [{ name, open: () => input, ...(input instanceof Uint8Array ? { size: input.length } : {}) }];
  return Array.isArray(input) ? (input as readonly DigestInput[]) : [input as DigestInput];
};

const isBytes = (input: unknown): input is Bytes => input instanceof Uint8Array || isStream(input);
const isStream = (input: unknown): input is AsyncIterable<Uint8Array> =>
  typeof (input as Partial<AsyncIterable<Uint8Array>>)[Symbol.asyncIterator] === 'function';

const asInput = ({ name, open, size, modifiedAt }: DigestInput): Input => ({
  name,
  size: size ?? null,
  open: async () => {
    const bytes = await open();
    return {
      chunks: bytes instanceof Uint8Array ? oneChunk(bytes) : bytes,
      modifiedAt: modifiedAt ?? null,
      file: null,
    };
  },
});
