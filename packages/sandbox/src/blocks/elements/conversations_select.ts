import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { conversationFilter } from '../objects/conversation-filter.ts';
import { boolean, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'conversations_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element',
  rule: object({
    ...menuFields('conversations_select'),
    initial_conversation: optional(string({ min: 1 })),
    default_to_current_conversation: optional(boolean),
    response_url_enabled: optional(boolean),
    filter: optional(conversationFilter),
  }),
};
