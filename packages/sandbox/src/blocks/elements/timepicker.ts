import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { plainText } from '../objects/text.ts';
import { boolean, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'timepicker',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/time-picker-element',
  rule: object({
    ...elementFields('timepicker'),
    initial_time: optional(string({ like: [/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in the form HH:mm'] })),
    timezone: optional(string({ min: 1 })),
    placeholder: optional(plainText(150)),
    confirm: optional(confirm),
    focus_on_load: optional(boolean),
  }),
};
