import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { anyText } from '../objects/text.ts';
import { object, oneOf, optional, required } from '../rules.ts';

export const kind: BlockKind = {
  type: 'alert',
  surfaces: ['modal'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/alert-block',
  rule: object({
    ...blockFields('alert'),
    text: required(anyText(200)),
    level: optional(oneOf('default', 'info', 'warning', 'error', 'success')),
  }),
};
