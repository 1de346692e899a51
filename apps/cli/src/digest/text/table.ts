import type { Styles } from '../../terminal/styles.ts';
import { clean } from '../format.ts';

export interface Column {
  title: string;
  /** Numbers stand at the right. */
  isNumber?: boolean;
}

/** Narrower than this no column becomes. */
const leastWidth = 12;

/**
 * Columns of equal width under their titles. The last column that holds text is cut where the terminal is too narrow;
 * at the end of a row nothing is padded.
 */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, dim }: Styles,
): string => {
  const cells = rows.map(row => row.map(clean));
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...cells.map(row => row[i]?.length ?? 0)));
  const wide = widths.reduce((sum, one) => sum + one, 0) + 2 * columns.length;
  const text = columns.findLastIndex(({ isNumber }) => isNumber !== true);
  if (wide > width && text >= 0) widths[text] = Math.max(leastWidth, widths[text]! - (wide - width));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ isNumber }, i) => padded(row[i] ?? '', widths[i]!, isNumber === true))
      .join('  ')
      .trimEnd();
  return [dim(`  ${line(columns.map(({ title }) => title))}`), ...cells.map(row => `  ${line(row)}`)].join('\n');
};

const padded = (cell: string, width: number, isNumber: boolean): string => {
  const cut = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return isNumber ? cut.padStart(width) : cut.padEnd(width);
};
