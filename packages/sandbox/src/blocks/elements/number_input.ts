import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { dispatchActionConfig } from '../objects/dispatch-action-config.ts';
import { plainText } from '../objects/text.ts';
import type { Json, Place } from '../rules.ts';
import { boolean, object, optional, required, string } from '../rules.ts';

// The bounds travel as strings.
const numeric = string({ like: [/^-?\d{1,16}(\.\d{1,16})?$/, 'a number written as a string'] });

function boundsAgree({ min_value, max_value }: Json, place: Place): void {
  if (typeof min_value === 'string' && typeof max_value === 'string' && Number(min_value) > Number(max_value))
    place.at('min_value').fail('must not exceed max_value');
}

export const element: ElementKind = {
  type: 'number_input',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/number-input-element',
  rule: object(
    {
      ...elementFields('number_input'),
      is_decimal_allowed: required(boolean),
      initial_value: optional(numeric),
      min_value: optional(numeric),
      max_value: optional(numeric),
      dispatch_action_config: optional(dispatchActionConfig),
      placeholder: optional(plainText(150)),
      focus_on_load: optional(boolean),
    },
    boundsAgree,
  ),
};
