import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { plainText } from '../objects/text.ts';
import { list, object, oneOf, optional, required, string, url } from '../rules.ts';

const trigger = object({
  url: required(url(3_000)),
  customizable_input_parameters: optional(list(object({ name: required(string()), value: required(string()) }))),
});

export const element: ElementKind = {
  type: 'workflow_button',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/workflow-button-element',
  rule: object({
    ...elementFields('workflow_button'),
    text: required(plainText(75)),
    workflow: required(object({ trigger: required(trigger) })),
    style: optional(oneOf('primary', 'danger')),
    accessibility_label: optional(string({ max: 75 })),
  }),
};
