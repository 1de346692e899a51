import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { plainText } from '../objects/text.ts';
import { boolean, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'datepicker',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/date-picker-element',
  rule: object({
    ...elementFields('datepicker'),
    initial_date: optional(string({ like: [/^\d{4}-\d{2}-\d{2}$/, 'a date in the form YYYY-MM-DD'] })),
    placeholder: optional(plainText(150)),
    confirm: optional(confirm),
    focus_on_load: optional(boolean),
  }),
};
