import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { conversationFilter } from '../objects/conversation-filter.ts';
import { boolean, list, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'multi_conversations_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element',
  rule: object({
    ...menuFields('multi_conversations_select'),
    initial_conversations: optional(list(string({ min: 1 }))),
    default_to_current_conversation: optional(boolean),
    filter: optional(conversationFilter),
  }),
};
