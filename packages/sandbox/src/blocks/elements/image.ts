import type { ElementKind } from '../kind.ts';
import { pictureFields } from '../objects/picture.ts';
import { exactlyOne, object, oneOf, required } from '../rules.ts';

export const element: ElementKind = {
  type: 'image',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/image-element',
  rule: object({ type: required(oneOf('image')), ...pictureFields }, exactlyOne('image_url', 'slack_file')),
};
