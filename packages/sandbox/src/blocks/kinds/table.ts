import { cell } from '../cells.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { boolean, list, object, oneOf, optional, required } from '../rules.ts';

const column = object({ align: optional(oneOf('left', 'center', 'right')), is_wrapped: optional(boolean) });

export const kind: BlockKind = {
  type: 'table',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/table-block',
  rule: object({
    ...blockFields('table'),
    rows: required(list(list(cell, { min: 1, max: 20 }), { min: 1, max: 100 })),
    column_settings: optional(list(column, { max: 20 })),
  }),
};
