import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { plainText } from '../objects/text.ts';
import { object, optional, required, string } from '../rules.ts';

const half = object({
  text: required(plainText(75)),
  value: required(string({ max: 2_000 })),
  accessibility_label: optional(string({ max: 75 })),
});

export const element: ElementKind = {
  type: 'feedback_buttons',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element',
  rule: object({
    ...elementFields('feedback_buttons'),
    positive_button: required(half),
    negative_button: required(half),
  }),
};
