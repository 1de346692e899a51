import type { ElementKind } from '../kind.ts';
import { menuFields } from '../menu.ts';
import { boolean, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'channels_select',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element',
  rule: object({
    ...menuFields('channels_select'),
    initial_channel: optional(string({ min: 1 })),
    response_url_enabled: optional(boolean),
  }),
};
