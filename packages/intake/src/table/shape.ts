import { classify } from '@smtp451/core';
import { cellsOf } from './cells.ts';
import { type Columns, columnsOf, delimiterOf, delimiters, isDeliveryTable } from './header.ts';

/** How a table is to be read. */
export interface Shape {
  delimiter: string;
  columns: Columns;
  hasHeader: boolean;
  /** Columns of a row; a longer row has delimiters in its last cell. */
  width: number;
}

const longestName = 60;

/** Tells a table of deliveries by its header, or by what its columns hold. Null where the lines are none. */
export const shapeOf = (lines: readonly string[]): Shape | null => {
  const rows = lines.filter(line => !line.startsWith('#'));
  return byNames(rows[0] ?? '') ?? byContent(rows);
};

/** Three columns or more, whose names say whom and what. */
const byNames = (header: string): Shape | null => {
  const delimiter = delimiterOf(header);
  const names = cellsOf(header, delimiter);
  const columns = columnsOf(names);
  const isTable = names.length >= 3 && names.every(name => name.length < longestName) && isDeliveryTable(columns);
  return isTable ? { delimiter, columns, hasHeader: true, width: names.length } : null;
};

/** Cheap, since it is asked of every log. */
const mayHoldReply = /(?:^|[\t;,|])[ "]{0,2}(?:smtp; ?)?[245](?:\d\d[ -]|\.\d)/i;

const byContent = (lines: readonly string[]): Shape | null => {
  if (!lines.some(line => mayHoldReply.test(line))) return null;
  for (const delimiter of ['\t', ...delimiters.filter(one => one !== '\t')]) {
    const shape = filledBy(lines, delimiter);
    if (shape !== null) return shape;
  }
  return null;
};

/** Whatever its columns are called: one holds replies in most rows, and one addresses. */
const filledBy = (lines: readonly string[], delimiter: string): Shape | null => {
  const [first = [], ...others] = lines.map(line => cellsOf(line, delimiter));
  const reply = fullest([first, ...others], isReply);
  if (first.length < 2 || reply === null) return null;
  const hasHeader = !isReply(first[reply] ?? '');
  const rows = hasHeader ? others : [first, ...others];
  const named = hasHeader ? columnsOf(first) : {};
  const recipient = fullest(rows, isAddress);
  // A sentence has commas, too: without addresses only the header or tabs make a table of lines.
  if (recipient === null && named.reply !== reply && (delimiter !== '\t' || rows.length < 2)) return null;
  if (!isMost(rows, row => isReply(row[reply] ?? '')) || !isRead(rows, reply)) return null;
  const columns = { ...named, reply, ...(recipient === null ? {} : { recipient }) };
  const width = hasHeader ? first.length : Math.min(...rows.map(row => row.length));
  return { delimiter, columns, hasHeader, width };
};

/** A code and words; a number alone may be anything. */
const isReply = (cell: string): boolean => /^(?:smtp; ?)?[245](?:\d\d[ -]|\.\d{1,3}\.\d{1,3}[ :])/i.test(cell);
const isAddress = (cell: string): boolean => /^<?[^\s@<>,;=]{1,64}@[\w.-]{1,255}>?$/.test(cell);

const isMost = <T>(rows: readonly T[], is: (row: T) => boolean): boolean => rows.filter(is).length * 2 >= rows.length;

/** The classifier has the last word on what looks like replies. */
const isRead = (rows: readonly string[][], reply: number): boolean =>
  rows.some(row => isReply(row[reply] ?? '') && classify(row[reply] ?? '').outcome !== 'not-a-reply');

/** The column in which most cells are of that kind; null where none is. */
const fullest = (rows: readonly string[][], is: (cell: string) => boolean): number | null => {
  const width = Math.max(0, ...rows.map(row => row.length));
  const counts = Array.from({ length: width }, (_, column) => rows.filter(row => is(row[column] ?? '')).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
};
