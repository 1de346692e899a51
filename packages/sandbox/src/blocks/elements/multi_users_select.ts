import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { list, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'multi_users_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element',
  rule: object({
    ...menuFields('multi_users_select'),
    initial_users: optional(list(string({ min: 1 }))),
  }),
};
