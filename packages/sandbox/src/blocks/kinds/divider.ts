import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { object } from '../rules.ts';

export const kind: BlockKind = {
  type: 'divider',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/divider-block',
  rule: object(blockFields('divider')),
};
