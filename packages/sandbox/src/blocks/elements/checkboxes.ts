import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { choiceOption, initialIsOffered } from '../objects/option.ts';
import { boolean, list, object, optional, required } from '../rules.ts';

export const element: ElementKind = {
  type: 'checkboxes',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element',
  rule: object(
    {
      ...elementFields('checkboxes'),
      options: required(list(choiceOption, { min: 1, max: 10 })),
      initial_options: optional(list(choiceOption, { min: 1, max: 10 })),
      confirm: optional(confirm),
      focus_on_load: optional(boolean),
    },
    initialIsOffered,
  ),
};
