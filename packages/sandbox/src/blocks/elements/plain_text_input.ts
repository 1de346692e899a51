import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { dispatchActionConfig } from '../objects/dispatch-action-config.ts';
import { plainText } from '../objects/text.ts';
import type { Json, Place } from '../rules.ts';
import { boolean, integer, object, optional, string } from '../rules.ts';

function boundsAgree({ min_length, max_length, initial_value }: Json, place: Place): void {
  const most = typeof max_length === 'number' ? max_length : 3_000;
  if (typeof min_length === 'number' && min_length > most) place.at('min_length').fail('must not exceed max_length');
  if (typeof initial_value === 'string' && initial_value.length > most)
    place.at('initial_value').fail(`must be less than ${most + 1} characters`);
}

export const element: ElementKind = {
  type: 'plain_text_input',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element',
  rule: object(
    {
      ...elementFields('plain_text_input'),
      initial_value: optional(string()),
      multiline: optional(boolean),
      min_length: optional(integer(0, 3_000)),
      max_length: optional(integer(1, 3_000)),
      dispatch_action_config: optional(dispatchActionConfig),
      placeholder: optional(plainText(150)),
      focus_on_load: optional(boolean),
    },
    boundsAgree,
  ),
};
