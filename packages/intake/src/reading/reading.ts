import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Classification, classifyEach } from '@smtp451/core';
import type { LineReaderOptions } from '../fast/line-reader.ts';
import type { ClockOptions } from '../fast/log-clock.ts';
import { LogReader } from '../fast/log-reader.ts';
import { recordClassified } from '../fast/record-classified.ts';
import { CountingDigest } from './counting-digest.ts';
import type { Limits } from './limits.ts';
import { milliseconds } from './milliseconds.ts';
import type { Part } from './part.ts';
import { Tally } from './tally.ts';
import type { UnreadKind } from './unread-kinds.ts';
import { Interrupted } from './unreadable.ts';

export interface ReadingOptions {
  /** Names the summary's source; summaries of one source are told apart by their sequence. */
  source: string;
  limits: Limits;
  /** Unix seconds. */
  now: number;
  since?: number;
  until?: number;
  utcOffsetSeconds?: number;
  signal?: AbortSignal;
  openLimit?: number;
}

/** Longest time for which a reading keeps the thread to itself: a bot has others to answer. */
const turnMs = 25;
/** A longer chunk is read in pieces of this size, so that turns can be given in between. */
const pieceBytes = 262_144;

/** What all readers of one digest share: where attempts are counted, what was not read, the limits and the clock. */
export class Reading {
  readonly digest: CountingDigest;
  readonly tally: Tally = new Tally();
  readonly limits: Limits;
  /** Parts by the format in which they were read. */
  readonly formats: Map<string, number> = new Map();
  readonly #options: ReadingOptions;
  readonly #readPart: (part: Part, reading: Reading) => Promise<void>;
  #part = '';
  #lastUnclassified = '';
  #turnStarted: number = milliseconds();

  constructor(options: ReadingOptions, readPart: (part: Part, reading: Reading) => Promise<void>) {
    this.#options = options;
    this.limits = options.limits;
    this.#readPart = readPart;
    const { source, openLimit } = options;
    this.digest = new CountingDigest({ source, ...(openLimit === undefined ? {} : { openLimit }) }, count =>
      this.tally.add('line', this.#part, this.#lastUnclassified, count),
    );
  }

  /** Reads a part of the part in hand: an entry of an archive, an attachment. Never throws but for an interruption. */
  async nested(part: Part): Promise<void> {
    const outer = this.#part;
    await this.#readPart(part, this);
    this.#part = outer;
  }

  /** Says which part is being read, and in which format. */
  begin(name: string, format: string): void {
    this.#part = name;
    this.formats.set(format, (this.formats.get(format) ?? 0) + 1);
  }

  /** The part in hand. */
  get part(): string {
    return this.#part;
  }

  /** Every attempt in the text. */
  readonly classify = (text: string): Classification[] => {
    const found = classifyEach(text);
    if (found.length === 0) this.#lastUnclassified = text;
    return found;
  };

  /**
   * The same for one line of a log. Exim tells of each host that it could not reach before it tells what becomes of the
   * recipient: only the latter is an attempt to count.
   */
  readonly #classifyLine = (line: string): Classification[] => {
    const found = this.classify(line);
    const [only] = found;
    const isOneHost =
      only?.format === 'exim-log' &&
      only.direction === 'outbound' &&
      only.attempt.queueId !== null &&
      only.attempt.recipientDomain === null;
    return isOneHost ? [] : found;
  };

  /** Counts something that was not read. */
  unread(kind: UnreadKind, where: string, detail: string = '', count: number = 1): void {
    this.tally.add(kind, where, detail, count);
    this.digest.unread(count);
  }

  /** A reader of log lines whose times lie before the part's last change. */
  logReader(part: Pick<Part, 'modifiedAt'>): LogReader {
    return new LogReader(this.lineOptions(part));
  }

  lineOptions(part: Pick<Part, 'modifiedAt'>): LineReaderOptions {
    const { since, until } = this.#options;
    return {
      digest: this.digest,
      classify: this.#classifyLine,
      ...this.#clock(part),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    };
  }

  /** Pushes all of a part into a log reader. */
  async readLines(part: Part): Promise<void> {
    const log = this.logReader(part);
    try {
      for await (const chunk of part.chunks) {
        for (let at = 0; at < chunk.length; at += pieceBytes) {
          log.push(chunk.subarray(at, at + pieceBytes));
          await this.breathe();
        }
      }
    } finally {
      // Also where the part breaks off: its last line, and what was counted, belong to the report.
      log.finish();
    }
  }

  /**
   * Counts classified attempts, and gives how many there were. `recipients`: their addresses, in the same order, where
   * the caller knows them better than the text.
   */
  record(
    part: Pick<Part, 'modifiedAt'>,
    text: string,
    found: readonly Classification[],
    recipients?: readonly (string | null)[],
  ): number {
    const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = this.#options;
    return recordClassified(this.digest, text, found, {
      clock: this.#clock(part),
      inRange: at => at >= since && at < until,
      ...(recipients === undefined ? {} : { recipients }),
    });
  }

  /** Gives others their turn now and then, and stops where the caller asked for it. */
  async breathe(): Promise<void> {
    if (this.#options.signal?.aborted === true) throw new Interrupted();
    if (milliseconds() - this.#turnStarted < turnMs) return;
    await nextTurn();
    this.#turnStarted = milliseconds();
  }

  #clock({ modifiedAt }: Pick<Part, 'modifiedAt'>): ClockOptions {
    const { now, utcOffsetSeconds } = this.#options;
    return { reference: modifiedAt ?? now, ...(utcOffsetSeconds === undefined ? {} : { utcOffsetSeconds }) };
  }
}
