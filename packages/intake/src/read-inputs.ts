import { type DigestReport, type ReportOptions, reportOf, type Summary } from '@smtp451/core/digest';
import { countFailure, readPart } from './read-part.ts';
import { Inflation } from './reading/inflation.ts';
import { defaultLimits, type Limits } from './reading/limits.ts';
import type { Part } from './reading/part.ts';
import { Reading } from './reading/reading.ts';
import { stoppable } from './reading/stoppable.ts';
import type { UnreadCount } from './reading/tally.ts';
import { Interrupted } from './reading/unreadable.ts';

/** Something to read, opened when its turn comes. */
export interface Input {
  name: string;
  /** Bytes, where they are known before. */
  size: number | null;
  /** It came along with others, as the files of a folder do: that it is no log is no failure. */
  isIncidental?: boolean;
  /** Throws a system error (`ENOENT`, `EACCES`, …) or anything else where it cannot be opened; that is counted and told. */
  open: () => Promise<OpenInput>;
}

export interface OpenInput extends Pick<Part, 'chunks' | 'modifiedAt' | 'file'> {
  /** Called when reading is over. */
  close?: () => Promise<void>;
}

export interface DigestProgress {
  /** Of the inputs as they are, compressed where they are so. */
  bytes: number;
  /** Null where an input's size is not known. */
  totalBytes: number | null;
  attempts: number;
  deferred: number;
  lines: number;
  /** The part that is being read. */
  name: string;
}

export interface ReadOptions extends Pick<ReportOptions, 'before' | 'queueLifetimeSeconds'> {
  /** Unix seconds; the clock's by default. Times without a year are taken to lie before it. */
  now?: number;
  /** Unix seconds: attempts before `since`, and at and after `until`, are passed over. */
  since?: number;
  until?: number;
  /** Seconds east of UTC for times without a zone; 0 by default. */
  utcOffsetSeconds?: number;
  limits?: Partial<Limits>;
  /** Called for every chunk: do little. */
  onProgress?: (progress: DigestProgress) => void;
  /** Stops the reading; what was read by then is given. */
  signal?: AbortSignal;
  /** Names the source in the summary; see `Digest`. */
  source?: string;
}

/** What came of a reading. */
export interface DigestReading {
  /** The object of `digest --json`, to which `unreadKinds` and `formats` below are added there. */
  report: DigestReport;
  /** Merges with others, compares with earlier ones, and goes on with `resumeDigest`. */
  summary: Summary;
  /** All that was not read, by reason, each with a sentence and examples; failures first. */
  unread: UnreadCount[];
  /** Parts by format: a gzip archive with a log counts under both. */
  formats: { format: string; parts: number }[];
  /** An input, or a part of one, could not be read, or not to its end. */
  hasFailed: boolean;
  /** The signal stopped it. */
  wasInterrupted: boolean;
}

/** Reads inputs one after the other into one digest. Never throws for what is in them. */
export const readInputs = async (inputs: readonly Input[], options: ReadOptions = {}): Promise<DigestReading> => {
  const reading = new Reading(readingOptions(options), readPart);
  const progress = new Progress(reading, inputs, options.onProgress);
  let wasInterrupted = false;
  try {
    for (const input of inputs) {
      await reading.breathe();
      await readInput(input, reading, progress, options.signal);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    wasInterrupted = true;
  }
  return { ...reported(reading, options), wasInterrupted };
};

const readingOptions = ({ now, limits, ...rest }: ReadOptions) => ({
  ...rest,
  source: rest.source ?? 'digest',
  now: now ?? Math.floor(Date.now() / 1000),
  limits: { ...defaultLimits, ...limits },
});

const reported = (
  reading: Reading,
  { before, queueLifetimeSeconds }: ReadOptions,
): Omit<DigestReading, 'wasInterrupted'> => {
  const summary = reading.digest.summary();
  return {
    summary,
    report: reportOf(summary, {
      ...(before === undefined ? {} : { before }),
      ...(queueLifetimeSeconds === undefined ? {} : { queueLifetimeSeconds }),
    }),
    unread: reading.tally.list(),
    formats: [...reading.formats].map(([format, parts]) => ({ format, parts })).sort((a, b) => b.parts - a.parts),
    hasFailed: reading.tally.hasFailed,
  };
};

const readInput = async (
  input: Input,
  reading: Reading,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> => {
  const inflation = new Inflation(reading.limits);
  try {
    const { chunks, modifiedAt, file, close } = await input.open();
    try {
      const counted = watched(stoppable(chunks, signal), inflation, () => progress.show(inflation.packed));
      await readPart(
        {
          name: input.name,
          chunks: counted,
          modifiedAt,
          depth: 0,
          inflation,
          file,
          isIncidental: input.isIncidental === true,
        },
        reading,
      );
    } finally {
      await close?.();
    }
  } catch (error) {
    countFailure(error, input, reading);
  }
  progress.done(input, inflation.packed);
};

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  inflation: Inflation,
  onChunk: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    inflation.packed += chunk.length;
    onChunk();
    yield chunk;
  }
}

/** Tells the caller how far the reading is. */
class Progress {
  readonly #reading: Reading;
  readonly #tell: ((progress: DigestProgress) => void) | undefined;
  readonly #totalBytes: number | null;
  #doneBytes = 0;

  constructor(reading: Reading, inputs: Iterable<Input>, tell: ((progress: DigestProgress) => void) | undefined) {
    this.#reading = reading;
    this.#tell = tell;
    let total: number | null = 0;
    for (const { size } of inputs) total = total === null || size === null ? null : total + size;
    this.#totalBytes = total;
  }

  /** `bytes` of the input in hand. */
  show(bytes: number): void {
    if (this.#tell === undefined) return;
    const { digest, part } = this.#reading;
    const { attempts, deferred, lines } = digest;
    this.#tell({ bytes: this.#doneBytes + bytes, totalBytes: this.#totalBytes, attempts, deferred, lines, name: part });
  }

  done({ size }: Input, bytes: number): void {
    this.#doneBytes += size ?? bytes;
    this.show(0);
  }
}
