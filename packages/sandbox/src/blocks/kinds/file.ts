import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { object, oneOf, required, string } from '../rules.ts';

export const kind: BlockKind = {
  type: 'file',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/file-block',
  rule: object({
    ...blockFields('file'),
    external_id: required(string({ min: 1 })),
    source: required(oneOf('remote')),
  }),
};
