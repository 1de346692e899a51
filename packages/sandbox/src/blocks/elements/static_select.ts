import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { initialIsOffered, menuOption, optionGroup } from '../objects/option.ts';
import { exactlyOne, list, object, optional } from '../rules.ts';

export const element: ElementKind = {
  type: 'static_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element',
  rule: object(
    {
      ...menuFields('static_select'),
      options: optional(list(menuOption, { min: 1, max: 100 })),
      option_groups: optional(list(optionGroup, { min: 1, max: 100 })),
      initial_option: optional(menuOption),
    },
    exactlyOne('options', 'option_groups'),
    initialIsOffered,
  ),
};
