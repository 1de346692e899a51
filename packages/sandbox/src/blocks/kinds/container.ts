import { element } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { anyText, plainText } from '../objects/text.ts';
import { richText } from '../rich-text.ts';
import type { Json, Place } from '../rules.ts';
import { atLeastOne, boolean, byType, list, object, oneOf, optional, required } from '../rules.ts';
import { kind as actions } from './actions.ts';
import { kind as context } from './context.ts';
import { kind as divider } from './divider.ts';
import { kind as file } from './file.ts';
import { kind as header } from './header.ts';
import { kind as image } from './image.ts';
import { kind as input } from './input.ts';
import { kind as section } from './section.ts';
import { kind as table } from './table.ts';
import { kind as video } from './video.ts';

// Charts and data tables are not among the children.
const children = Object.fromEntries(
  [actions, context, divider, file, header, image, input, section, table, video].map(({ type, rule }) => [type, rule]),
);

function collapsedMeansCollapsible(block: Json, place: Place): void {
  if (block.default_collapsed === true && block.is_collapsible !== true)
    place.at('default_collapsed').fail('requires is_collapsible to be true');
}

export const kind: BlockKind = {
  type: 'container',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/container-block',
  rule: object(
    {
      ...blockFields('container'),
      title: optional(plainText(150)),
      rich_text_title: optional(richText),
      subtitle: optional(anyText(150)),
      child_blocks: required(
        list(
          byType(() => ({ ...children, rich_text: richText })),
          { min: 1, max: 10 },
        ),
      ),
      width: optional(oneOf('narrow', 'standard', 'wide', 'full')),
      icon: optional(element('image')),
      is_collapsible: optional(boolean),
      default_collapsed: optional(boolean),
      has_header_divider: optional(boolean),
    },
    atLeastOne('title', 'rich_text_title'),
    collapsedMeansCollapsible,
  ),
};
