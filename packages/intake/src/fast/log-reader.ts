import type { Digest } from '@smtp451/core/digest';
import { Bytes } from './bytes.ts';
import { LineReader, type LineReaderOptions } from './line-reader.ts';

/** A longer line is cut here and counted as truncated. */
export const maxLineBytes = 65_536;

/**
 * Reads a log, in chunks of any size, into a digest. Postfix lines in both syslog forms are read byte by byte; every
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
  readonly #carry: Bytes = new Bytes(new Uint8Array(maxLineBytes));
  #carried = 0;
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
    const bytes = new Bytes(chunk);
    const { b } = bytes;
    this.bytes += b.length;
    let p = this.#carried > 0 || this.#skipping ? this.#endCarried(b) : 0;
    for (let end = b.indexOf(10, p); end >= 0; end = b.indexOf(10, p)) {
      this.#line(bytes, p, end);
      p = end + 1;
    }
    if (p < b.length) this.#keep(b, p, b.length);
    this.#report();
  }

  /** The last line need not end in a newline. Call once, after the last chunk. */
  finish(): void {
    if (this.#carried > 0) this.#carriedLine();
    this.#skipping = false;
    this.#report();
  }

  #line(bytes: Bytes, from: number, to: number): void {
    this.lines++;
    const end = to > from && bytes.b[to - 1] === 13 ? to - 1 : to;
    if (end - from <= maxLineBytes) this.#lineReader.line(bytes, from, end);
    else {
      this.#digest.read({ truncated: 1 });
      this.#lineReader.line(bytes, from, from + maxLineBytes);
    }
  }

  /** Completes the line in hand. Gives where the next one starts. */
  #endCarried(b: Buffer): number {
    const end = b.indexOf(10);
    const stop = end < 0 ? b.length : end;
    this.#keep(b, 0, stop);
    if (end < 0) return b.length;
    if (this.#skipping) this.#skipping = false;
    else this.#carriedLine();
    return end + 1;
  }

  #carriedLine(): void {
    const length = this.#carried;
    this.#carried = 0;
    this.#line(this.#carry, 0, length);
  }

  #keep(b: Buffer, from: number, to: number): void {
    if (this.#skipping) return;
    const room = maxLineBytes - this.#carried;
    this.#carry.b.set(b.subarray(from, Math.min(to, from + room)), this.#carried);
    this.#carried += Math.min(room, to - from);
    if (to - from <= room) return;
    this.#digest.read({ truncated: 1 });
    this.#carriedLine();
    this.#skipping = true;
  }

  #report(): void {
    this.#digest.read({ bytes: this.bytes - this.#reportedBytes, lines: this.lines - this.#reportedLines });
    this.#reportedBytes = this.bytes;
    this.#reportedLines = this.lines;
  }
}
