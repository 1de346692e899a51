import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { menuOption } from '../objects/option.ts';
import { integer, list, object, optional } from '../rules.ts';

export const element: ElementKind = {
  type: 'multi_external_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element',
  rule: object({
    ...menuFields('multi_external_select'),
    min_query_length: optional(integer(0)),
    initial_options: optional(list(menuOption, { min: 1, max: 100 })),
  }),
};
