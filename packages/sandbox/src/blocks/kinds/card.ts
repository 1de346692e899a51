import { element, uniqueActions } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { mrkdwnText } from '../objects/text.ts';
import { atLeastOne, list, object, optional } from '../rules.ts';

export const kind: BlockKind = {
  type: 'card',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/card-block',
  rule: object(
    {
      ...blockFields('card'),
      hero_image: optional(element('image')),
      icon: optional(element('image')),
      title: optional(mrkdwnText(150)),
      subtitle: optional(mrkdwnText(150)),
      body: optional(mrkdwnText(200)),
      actions: optional(list(element('button'), { min: 1 })),
    },
    atLeastOne('hero_image', 'title', 'actions', 'body'),
    uniqueActions(({ actions }) => (Array.isArray(actions) ? actions.slice(0, 100) : [])),
  ),
};
