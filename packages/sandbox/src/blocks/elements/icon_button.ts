import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { plainText } from '../objects/text.ts';
import { list, object, oneOf, optional, required, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'icon_button',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/icon-button-element',
  rule: object({
    ...elementFields('icon_button'),
    icon: required(oneOf('trash')),
    text: required(plainText(75)),
    value: optional(string({ max: 2_000 })),
    confirm: optional(confirm),
    accessibility_label: optional(string({ max: 75 })),
    visible_to_user_ids: optional(list(string({ min: 1 }))),
  }),
};
