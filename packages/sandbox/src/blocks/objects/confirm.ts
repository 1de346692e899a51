import type { Rule } from '../rules.ts';
import { object, oneOf, optional, required } from '../rules.ts';
import { anyText, plainText } from './text.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object, checked 2026-11-23. */
export const confirm: Rule = object({
  title: required(plainText(100)),
  text: required(anyText(300)),
  confirm: required(plainText(30)),
  deny: required(plainText(30)),
  style: optional(oneOf('primary', 'danger')),
});
