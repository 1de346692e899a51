import { element, uniqueActions } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { list, object, required } from '../rules.ts';

export const kind: BlockKind = {
  type: 'context_actions',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/context-actions-block',
  rule: object(
    {
      ...blockFields('context_actions'),
      elements: required(list(element('feedback_buttons', 'icon_button'), { min: 1, max: 5 })),
    },
    uniqueActions(({ elements }) => (Array.isArray(elements) ? elements.slice(0, 100) : [])),
  ),
};
