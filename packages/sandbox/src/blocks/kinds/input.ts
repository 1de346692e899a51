import { element, menus } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { plainText } from '../objects/text.ts';
import { boolean, object, optional, required } from '../rules.ts';

const texts = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
  'file_input',
];
const choices = ['checkboxes', 'radio_buttons', 'datepicker', 'datetimepicker', 'timepicker'];

export const kind: BlockKind = {
  type: 'input',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/input-block',
  rule: object({
    ...blockFields('input'),
    label: required(plainText(2_000)),
    element: required(element(...texts, ...choices, ...menus)),
    hint: optional(plainText(2_000)),
    optional: optional(boolean),
    dispatch_action: optional(boolean),
  }),
};
