import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'users_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element',
  rule: object({
    ...menuFields('users_select'),
    initial_user: optional(string({ min: 1 })),
  }),
};
