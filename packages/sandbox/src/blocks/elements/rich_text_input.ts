import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { dispatchActionConfig } from '../objects/dispatch-action-config.ts';
import { plainText } from '../objects/text.ts';
import { richText } from '../rich-text.ts';
import { boolean, integer, object, optional } from '../rules.ts';

export const element: ElementKind = {
  type: 'rich_text_input',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/rich-text-input-element',
  rule: object({
    ...elementFields('rich_text_input'),
    initial_value: optional(richText),
    min_lines: optional(integer(1, 100)),
    max_lines: optional(integer(1, 100)),
    dispatch_action_config: optional(dispatchActionConfig),
    placeholder: optional(plainText(150)),
    focus_on_load: optional(boolean),
  }),
};
