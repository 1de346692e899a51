import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { choiceOption, initialIsOffered } from '../objects/option.ts';
import { boolean, list, object, optional, required } from '../rules.ts';

export const element: ElementKind = {
  type: 'radio_buttons',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element',
  rule: object(
    {
      ...elementFields('radio_buttons'),
      options: required(list(choiceOption, { min: 1, max: 10 })),
      initial_option: optional(choiceOption),
      confirm: optional(confirm),
      focus_on_load: optional(boolean),
    },
    initialIsOffered,
  ),
};
