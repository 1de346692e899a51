import type { Digest } from '@smtp451/core/digest';
import { LineReader, type LineReaderOptions } from './line-reader.ts';
import { chunkStart, longestLine, longestPiece, memory } from './scan/scanner.ts';

const newline = 10;
const nothing = new Uint8Array(0);

/**
 * Reads a log, in chunks of any size, into a digest. Postfix lines in both syslog forms are read from their bytes; every
 * other line goes through the classifier. Memory does not grow with the log.
 *
 * ```ts
 * const digest = new Digest({ source: 'mx1' });
 * const reader = new LogReader({ digest, classify: text => [classify(text)], reference: now });
 * for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) reader.push(chunk);
 * reader.finish();
 * const report = reportOf(digest.summary());
 * ```
 */
export class LogReader {
  /** Bytes, and lines that have ended, up to now. */
  bytes = 0;
  lines = 0;
  readonly #digest: Digest;
  readonly #lineReader: LineReader;
  /** The head of a line whose end has not come yet. */
  #held: Uint8Array = nothing;
  /** The rest of an over-long line is passed over. */
  #skipping = false;
  #reportedBytes = 0;
  #reportedLines = 0;

  constructor(options: LineReaderOptions) {
    this.#digest = options.digest;
    this.#lineReader = new LineReader(options);
  }

  /** Takes the next bytes. They are not kept: the caller may use the buffer again. Never throws for what is in them. */
  push(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    for (let at = 0; at < chunk.length; at += longestPiece) {
      const piece = chunk.length <= longestPiece ? chunk : chunk.subarray(at, at + longestPiece);
      if (this.#skipping) this.#skip(piece);
      else this.#piece(piece);
    }
    this.#report();
  }

  /** The last line need not end in a newline. Call once, after the last chunk. */
  finish(): void {
    if (this.#held.length > 0) this.#piece(Uint8Array.of(newline));
    this.#skipping = false;
    this.#report();
  }

  #skip(piece: Uint8Array): void {
    const end = piece.indexOf(newline);
    if (end < 0) return;
    this.#skipping = false;
    this.#piece(piece.subarray(end + 1));
  }

  /** Reads a piece behind what is held of the one before. */
  #piece(piece: Uint8Array): void {
    const start = chunkStart - this.#held.length;
    memory.set(this.#held, start);
    memory.set(piece, chunkStart);
    const end = chunkStart + piece.length;
    this.#keep(this.#lines(start, chunkStart, end), end);
  }

  /** Gives where the line begins that has no end yet. */
  #lines(start: number, firstBreak: number, to: number): number {
    const { breaks, rest } = this.#lineReader.lines(start, firstBreak, to);
    this.lines += breaks;
    return rest;
  }

  #keep(from: number, to: number): void {
    // One more for a carriage return.
    const end = from + longestLine + 1;
    this.#skipping = to > end;
    this.#held = this.#skipping ? nothing : Uint8Array.prototype.slice.call(memory, from, to);
    if (!this.#skipping) return;
    memory[end] = newline;
    this.#lines(from, end, end + 1);
  }

  #report(): void {
    this.#digest.read({ bytes: this.bytes - this.#reportedBytes, lines: this.lines - this.#reportedLines });
    this.#reportedBytes = this.bytes;
    this.#reportedLines = this.lines;
  }
}
