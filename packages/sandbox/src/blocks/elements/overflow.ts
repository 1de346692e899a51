import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { overflowOption } from '../objects/option.ts';
import { list, object, optional, required } from '../rules.ts';

export const element: ElementKind = {
  type: 'overflow',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element',
  rule: object({
    ...elementFields('overflow'),
    options: required(list(overflowOption, { min: 1, max: 5 })),
    confirm: optional(confirm),
  }),
};
