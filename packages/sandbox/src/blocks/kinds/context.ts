import { element } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { anyText } from '../objects/text.ts';
import { isObject, list, object, type Rule, required } from '../rules.ts';

const [text, image] = [anyText(3_000), element('image')];
const item: Rule = (value, place) => (isObject(value) && value.type === 'image' ? image : text)(value, place);

export const kind: BlockKind = {
  type: 'context',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/context-block',
  rule: object({ ...blockFields('context'), elements: required(list(item, { min: 1, max: 10 })) }),
};
