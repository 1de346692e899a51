import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { plainText } from '../objects/text.ts';
import { object, oneOf, optional, required, string, url } from '../rules.ts';

export const element: ElementKind = {
  type: 'button',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/button-element',
  rule: object({
    ...elementFields('button'),
    text: required(plainText(75)),
    url: optional(url(3_000)),
    value: optional(string({ max: 2_000 })),
    style: optional(oneOf('primary', 'danger')),
    confirm: optional(confirm),
    accessibility_label: optional(string({ max: 75 })),
  }),
};
