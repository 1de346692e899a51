import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { object, required, string } from '../rules.ts';

/** The 12,000 characters also hold for all markdown blocks of one message together (see surfaces/message.ts). */
export const kind: BlockKind = {
  type: 'markdown',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/markdown-block',
  rule: object({ ...blockFields('markdown'), text: required(string({ min: 1, max: 12_000 })) }),
};
