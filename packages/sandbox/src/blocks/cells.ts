import { richText } from './rich-text.ts';
import type { Json, Place, Rule } from './rules.ts';
import { byType, isObject, number, object, oneOf, required, string } from './rules.ts';

// An empty cell is refused: a space must stand in for it.
const cells: Record<string, Rule> = {
  raw_text: object({ type: required(oneOf('raw_text')), text: required(string({ min: 1 })) }),
  raw_number: object({
    type: required(oneOf('raw_number')),
    value: required(number),
    text: required(string({ min: 1 })),
  }),
  rich_text: richText,
};

/** Any cell of a table or data table. */
export const cell: Rule = byType(() => cells);
/** A header cell of a data table. */
export const headerCell: Rule = byType(() => cells, ['raw_text', 'raw_number']);

export const rowsOf = ({ rows }: Json): unknown[][] =>
  Array.isArray(rows) ? rows.filter((row): row is unknown[] => Array.isArray(row)) : [];

function textLength(value: unknown): number {
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return (
    own + (Array.isArray(value.elements) ? value.elements.reduce((sum: number, part) => sum + textLength(part), 0) : 0)
  );
}

/** Characters that all cells of a table show. */
export const tableLength = (block: Json): number =>
  rowsOf(block).reduce((sum, row) => sum + row.reduce((inner: number, entry) => inner + textLength(entry), 0), 0);

export function sameWidth(block: Json, place: Place): void {
  const rows = rowsOf(block);
  rows.forEach((row, index) => {
    if (row.length !== rows[0]?.length) place.at('rows').at(index).fail('must have as many cells as the first row');
  });
}
