import { classify } from '@smtp451/core';

const mostRowsLookedAt = 50;

/**
 * A pasted sheet as a delivery export: whatever its columns are called, the one that holds replies is named `smtp response`, and
 * the one that holds addresses `recipient`, which is what the reader of tables asks for. Tab-separated in and out.
 */
export function asDeliveryTable(text: string): string {
  const rows = text.split('\n').map(line => line.split('\t'));
  const sample = rows.slice(0, mostRowsLookedAt);
  const reply = fullest(sample, cell => classify(cell).outcome !== 'not-a-reply');
  if (reply === null) return text;
  const recipient = fullest(sample, cell => /^\S+@\S+$/.test(cell.trim()));
  const [first = []] = rows;
  const hasHeader = classify(first[reply] ?? '').outcome === 'not-a-reply';
  const names = (hasHeader ? first : first.map((_, i) => `column ${i + 1}`)).map((name, i) =>
    i === reply ? 'smtp response' : name,
  );
  if (recipient !== null) names[recipient] = 'recipient';
  const body = hasHeader ? rows.slice(1) : rows;
  const table = [names, ...body];
  // The reader takes a table by its header: three columns, a recipient among them.
  return table
    .map((row, i) => [i === 0 ? 'row' : String(i), ...(recipient === null ? [i === 0 ? 'recipient' : ''] : []), ...row])
    .map(row => row.join('\t'))
    .join('\n');
}

/** The column in which most cells are of that kind; null where none is. */
function fullest(rows: readonly string[][], is: (cell: string) => boolean): number | null {
  const width = Math.max(0, ...rows.map(row => row.length));
  const counts = Array.from({ length: width }, (_, column) => rows.filter(row => is(row[column] ?? '')).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}
