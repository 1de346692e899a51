import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { dispatchActionConfig } from '../objects/dispatch-action-config.ts';
import { plainText } from '../objects/text.ts';
import { boolean, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'email_text_input',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/email-input-element',
  rule: object({
    ...elementFields('email_text_input'),
    initial_value: optional(string({ max: 3_000 })),
    dispatch_action_config: optional(dispatchActionConfig),
    placeholder: optional(plainText(150)),
    focus_on_load: optional(boolean),
  }),
};
