import type { Rule } from '../rules.ts';
import { atLeastOne, boolean, list, object, oneOf, optional } from '../rules.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/conversation-filter-object, checked 2026-11-23. */
export const conversationFilter: Rule = object(
  {
    include: optional(list(oneOf('im', 'mpim', 'private', 'public'), { min: 1, max: 4 })),
    exclude_external_shared_channels: optional(boolean),
    exclude_bot_users: optional(boolean),
  },
  atLeastOne('include', 'exclude_external_shared_channels', 'exclude_bot_users'),
);
