import type { BlockKind } from '../kind.ts';
import { everywhere } from '../kind.ts';
import { richText } from '../rich-text.ts';

export const kind: BlockKind = {
  type: 'rich_text',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/rich-text-block',
  rule: richText,
};
