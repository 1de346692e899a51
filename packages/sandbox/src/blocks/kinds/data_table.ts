import { cell, headerCell, rowsOf, sameWidth, tableLength } from '../cells.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import type { Json, Place } from '../rules.ts';
import { integer, list, object, optional, required, string } from '../rules.ts';

function bounded(block: Json, place: Place): void {
  const [header] = rowsOf(block);
  for (const [index, entry] of (header ?? []).slice(0, 20).entries())
    headerCell(entry, place.at('rows').at(0).at(index));
  if (tableLength(block) > 10_000) place.at('rows').fail('must be less than 10001 characters across all cells');
  const { row_header_column_index: index } = block;
  if (typeof index === 'number' && header && index >= header.length)
    place.at('row_header_column_index').fail('must be the index of a column');
}

/** 100 rows and the header; https://docs.slack.dev/reference/block-kit/blocks/data-table-block says 101. */
export const kind: BlockKind = {
  type: 'data_table',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/data-table-block',
  rule: object(
    {
      ...blockFields('data_table'),
      caption: required(string({ min: 1 })),
      rows: required(list(list(cell, { min: 1, max: 20 }), { min: 2, max: 101 })),
      page_size: optional(integer(1, 100)),
      row_header_column_index: optional(integer(0, 19)),
    },
    sameWidth,
    bounded,
  ),
};
