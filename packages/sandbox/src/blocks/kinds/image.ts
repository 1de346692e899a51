import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { pictureFields } from '../objects/picture.ts';
import { plainText } from '../objects/text.ts';
import { exactlyOne, object, optional } from '../rules.ts';

export const kind: BlockKind = {
  type: 'image',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/image-block',
  rule: object(
    { ...blockFields('image'), ...pictureFields, title: optional(plainText(2_000)) },
    exactlyOne('image_url', 'slack_file'),
  ),
};
