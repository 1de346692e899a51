import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { menuOption } from '../objects/option.ts';
import { integer, object, optional } from '../rules.ts';

export const element: ElementKind = {
  type: 'external_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element',
  rule: object({
    ...menuFields('external_select'),
    min_query_length: optional(integer(0)),
    initial_option: optional(menuOption),
  }),
};
