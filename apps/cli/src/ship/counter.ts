import { classifyEach } from '@smtp451/core';
import { blankSummary, type Digest, parseSummary, resumeDigest, serialiseSummary } from '@smtp451/core/digest';
import { LogReader } from '@smtp451/intake';
import { headBytes, type Place, type State } from './state.ts';

const newline = 10;
/** A line without an end is given to the reader in pieces, which counts it as cut. */
const longestLine = 65_536;
/** The reader guesses the year of syslog's times from the day it was made. */
const freshMs = 6 * 3_600_000;

export interface Cut {
  sequence: number;
  /** What is sent. */
  body: string;
  state: State;
}

/** Counts the lines of a log and knows to the byte how far it came. */
export class Counter {
  readonly #digest: Digest;
  readonly #source: string;
  readonly #utcOffset: () => number;
  readonly #now: () => number;
  #reader: LogReader;
  #readerAt: number;
  #readerOffset: number;
  #sequence: number;
  #place: Place | null;
  #rest: Buffer = Buffer.alloc(0);
  #linesAtCut = 0;
  /** Lines since the last cut, or 1 where only a part of one came. */
  fresh = 0;

  /** `utcOffset` in seconds east of UTC, for times without a zone. */
  constructor(state: State, utcOffset: () => number, now: () => number) {
    this.#source = state.source;
    this.#sequence = state.sequence;
    this.#place = state.place;
    this.#utcOffset = utcOffset;
    this.#now = now;
    this.#digest = resumeDigest(parseSummary(state.open), { source: state.source });
    this.#readerAt = now();
    this.#readerOffset = utcOffset();
    this.#reader = this.#makeReader();
  }

  bytes(chunk: Buffer): void {
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = all.lastIndexOf(newline) + 1;
    if (end === 0 && all.length < longestLine) {
      this.#rest = all;
      return;
    }
    const whole = end === 0 ? all : all.subarray(0, end);
    this.#count(whole);
    this.#rest = Buffer.from(all.subarray(whole.length));
  }

  /** What stands without a line break at the end is a line, for nothing more will come. */
  endLine(): void {
    if (this.#rest.length > 0) this.#count(this.#rest);
    this.#rest = Buffer.alloc(0);
    this.#reader.finish();
  }

  /** The log goes on at the beginning of another file. */
  nextFile(): void {
    this.endLine();
    if (this.#place) this.#place = { offset: 0, head: '' };
  }

  /** Ends the summary under way. */
  cut(): Cut {
    const summary = this.#digest.cut();
    this.#sequence += 1;
    this.fresh = 0;
    this.#linesAtCut = this.#reader.lines;
    const open = serialiseSummary({ ...blankSummary(), chains: summary.chains });
    if (this.#rest.length === 0 && this.#isStale()) this.#renewReader();
    return {
      sequence: this.#sequence,
      body: serialiseSummary(summary, { open: 'totals' }),
      state: { version: 1, source: this.#source, sequence: this.#sequence, place: this.#place, open },
    };
  }

  #count(lines: Buffer): void {
    this.#reader.push(lines);
    this.fresh = Math.max(1, this.#reader.lines - this.#linesAtCut);
    if (!this.#place) return;
    const head = Buffer.from(this.#place.head, 'base64');
    const missing = head.length === this.#place.offset && head.length < headBytes;
    this.#place = {
      offset: this.#place.offset + lines.length,
      head: missing
        ? Buffer.concat([head, lines.subarray(0, headBytes - head.length)]).toString('base64')
        : this.#place.head,
    };
  }

  #isStale(): boolean {
    return this.#now() - this.#readerAt > freshMs || this.#utcOffset() !== this.#readerOffset;
  }

  #renewReader(): void {
    this.#readerAt = this.#now();
    this.#readerOffset = this.#utcOffset();
    this.#reader = this.#makeReader();
    this.#linesAtCut = 0;
  }

  #makeReader(): LogReader {
    return new LogReader({
      digest: this.#digest,
      classify: classifyEach,
      reference: Math.floor(this.#now() / 1_000),
      utcOffsetSeconds: this.#readerOffset,
    });
  }
}
