import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Classification } from '@smtp451/core';
import type { OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { Interrupted, Unreadable } from '../reading/unreadable.ts';
import { type Columns, columnsOf } from '../table/header.ts';
import { eventOfRow, withRow } from '../table/row.ts';
import { type Shape, shapeOf } from '../table/shape.ts';

interface RawRow {
  record: string[];
  raw: string;
}

/** The first line that is not a remark. */
const headerLine = (lines: readonly string[]): string => lines.find(line => !line.startsWith('#')) ?? '';

/** PowerMTA writes its accounting files without a header, too; the classifier knows the usual order of columns. */
const isPowerMta = (line: string): boolean =>
  /^(?:type,timeLogged|(?:d|b|rb|t|tq),\d{4}-\d\d-\d\d \d\d:\d\d)/.test(line);

const shapeIn = (lines: readonly string[]): Shape | null => {
  const header = headerLine(lines);
  if (!isPowerMta(header)) return shapeOf(lines);
  const names = header.split(',');
  return { delimiter: ',', columns: columnsOf(names), hasHeader: header.startsWith('type,'), width: names.length };
};

async function* counted(part: OpenPart, reading: Reading): AsyncGenerator<Buffer> {
  for await (const chunk of part.chunks) {
    reading.digest.read({ bytes: chunk.length });
    yield Buffer.from(chunk);
  }
}

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  const { parse } = await import('csv-parse');
  const shape = shapeIn(part.head.lines);
  if (shape === null) throw new Unreadable('text', part.head.lines[0]);
  const rows = parse({
    bom: true,
    raw: true,
    delimiter: shape.delimiter,
    comment: '#',
    comment_no_infix: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: reading.limits.recordBytes,
  });
  const fed = pipeline(Readable.from(counted(part, reading)), rows).catch((error: unknown) => error);
  const table = new Table(part, reading, shape);
  try {
    for await (const row of rows) {
      table.take(row as RawRow);
      await reading.breathe();
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  await fed;
};

/** Counts the rows of one table. */
class Table {
  readonly #part: OpenPart;
  readonly #reading: Reading;
  readonly #header: string;
  readonly #shape: Shape;
  #rows = 0;

  constructor(part: OpenPart, reading: Reading, shape: Shape) {
    this.#part = part;
    this.#reading = reading;
    this.#header = headerLine(part.head.lines);
    this.#shape = shape;
  }

  take({ record, raw }: RawRow): void {
    this.#reading.digest.read({ lines: 1 });
    if (this.#rows++ === 0 && this.#shape.hasHeader) return;
    const { text, found } = this.#classified(this.#whole(record), raw);
    if (found.length > 0) this.#reading.record(this.#part, text, found);
    else if (!isQuietRow(record, this.#shape.columns)) this.#reading.unread('record', this.#part.name, raw);
  }

  /** A reply in the last column may hold delimiters that nobody quoted. */
  #whole(record: readonly string[]): readonly string[] {
    const { width, columns, delimiter } = this.#shape;
    if (record.length <= width || columns.reply !== width - 1) return record;
    return [...record.slice(0, width - 1), record.slice(width - 1).join(delimiter)];
  }

  #classified(record: readonly string[], raw: string): { text: string; found: Classification[] } {
    if (isPowerMta(this.#header)) {
      // A file without a header has the usual columns, which the classifier knows.
      const text = this.#header.startsWith('type,') ? `${this.#header}\n${raw}` : raw;
      return { text, found: this.#reading.classify(text) };
    }
    const event = eventOfRow(record, this.#shape.columns);
    const found = event === null ? [] : this.#reading.classify(event);
    if (event !== null && found.length > 0)
      return { text: event, found: found.map(one => withRow(one, record, this.#shape.columns)) };
    // A log line in a cell, such as the `{LED=…}` of a message trace.
    const line = raw.trim();
    return { text: line, found: this.#reading.classify(line) };
  }
}

/** Opens, clicks and the like. */
const isQuietRow = (record: readonly string[], columns: Columns): boolean =>
  columns.event !== undefined &&
  /^(?:open|click|process|request|unsubscribe|accept|inject|send$|sent$|spam|complain|stored)/i.test(
    (record[columns.event] ?? '').trim(),
  );

const asUnreadable = (error: unknown): unknown => {
  if (error instanceof Unreadable || error instanceof Interrupted) return error;
  return new Unreadable('broken', error instanceof Error ? error.message : String(error));
};

/**
 * Tables of deliveries: exports of sending services by their header, PowerMTA's accounting, and any sheet with a column of
 * replies.
 */
export const csv: Reader = {
  id: 'csv',
  label: 'a table (CSV)',
  matches: ({ lines }) => shapeIn(lines) !== null,
  read,
};
