import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { confirm } from '../objects/confirm.ts';
import { boolean, integer, object, optional } from '../rules.ts';

export const element: ElementKind = {
  type: 'datetimepicker',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/datetime-picker-element',
  rule: object({
    ...elementFields('datetimepicker'),
    // Ten digits, so between 2001 and 2286.
    initial_date_time: optional(integer(1_000_000_000, 9_999_999_999)),
    confirm: optional(confirm),
    focus_on_load: optional(boolean),
  }),
};
