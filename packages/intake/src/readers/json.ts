import { LineReader } from '../fast/line-reader.ts';
import { logLineIn } from '../json/log-line.ts';
import { isQuietRecord } from '../json/other-event.ts';
import { type JsonPiece, JsonSplitter } from '../json/splitter.ts';
import { recordsStart } from '../json/wrapper.ts';
import { lineCount } from '../reading/line-count.ts';
import type { OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';

/** Counts the objects of one part. */
class JsonRecords {
  readonly #part: OpenPart;
  readonly #reading: Reading;
  readonly #lines: LineReader;

  constructor(part: OpenPart, reading: Reading) {
    this.#part = part;
    this.#reading = reading;
    this.#lines = new LineReader(reading.lineOptions(part));
  }

  take({ bytes, kind }: JsonPiece): void {
    const text = bytes.toString('utf8');
    const reading = this.#reading;
    if (kind === 'too-large') {
      reading.digest.read({ truncated: 1 });
      reading.unread(
        'record',
        this.#part.name,
        `larger than ${reading.limits.recordBytes / 1024} KB: ${text.slice(0, 200)}`,
      );
      return;
    }
    const line = kind === 'object' ? logLineIn(text) : text.trim();
    if (line !== null) {
      this.#lines.line(Buffer.from(line));
      return;
    }
    const found = reading.classify(text);
    if (found.length > 0) reading.record(this.#part, text, found);
    else if (!isQuietRecord(text)) reading.unread('record', this.#part.name, text.slice(0, 400));
  }
}

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  const records = new JsonRecords(part, reading);
  let skip = recordsStart(part.head);
  const splitter = new JsonSplitter(reading.limits.recordBytes, skip > 0);
  for await (const chunk of part.chunks) {
    reading.digest.read({ bytes: chunk.length, lines: lineBreaks(chunk) });
    const from = Math.min(skip, chunk.length);
    skip -= from;
    for (const piece of splitter.push(chunk.subarray(from))) {
      records.take(piece);
      await reading.breathe();
    }
  }
  for (const piece of splitter.finish()) records.take(piece);
};

const lineBreaks = (chunk: Uint8Array): number => {
  const b = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return lineCount(b) - (b.length > 0 && b[b.length - 1] !== 10 ? 1 : 0);
};

/**
 * Objects one a line, in an array or in a row: webhook events of sending services, `postqueue -j`, `journalctl -o json`,
 * logs of containers and shippers.
 */
export const json: Reader = {
  id: 'json',
  label: 'JSON',
  matches: head =>
    /^\s{0,2000}(?:\{\s{0,200}(?:"|\}|$)|\[\s{0,2000}(?:\{\s{0,200}"|\]\s{0,200}$))/.test(head.text.slice(0, 8_192)),
  read,
};
