import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { plainText } from '../objects/text.ts';
import { integer, object, optional, required } from '../rules.ts';

export const kind: BlockKind = {
  type: 'header',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/header-block',
  rule: object({ ...blockFields('header'), text: required(plainText(150)), level: optional(integer(1, 4)) }),
};
