import type { Rule } from '../rules.ts';
import { list, object, oneOf, optional } from '../rules.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object, checked 2026-11-23. */
export const dispatchActionConfig: Rule = object({
  trigger_actions_on: optional(list(oneOf('on_enter_pressed', 'on_character_entered'), { min: 1, max: 2 })),
});
