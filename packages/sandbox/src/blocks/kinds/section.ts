import { element, menus } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { anyText } from '../objects/text.ts';
import { atLeastOne, boolean, list, object, optional } from '../rules.ts';

const accessories = [
  'button',
  'checkboxes',
  'datepicker',
  'image',
  'overflow',
  'radio_buttons',
  'timepicker',
  'workflow_button',
];

export const kind: BlockKind = {
  type: 'section',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/section-block',
  rule: object(
    {
      ...blockFields('section'),
      text: optional(anyText(3_000)),
      fields: optional(list(anyText(2_000), { min: 1, max: 10 })),
      accessory: optional(element(...accessories, ...menus)),
      expand: optional(boolean),
    },
    atLeastOne('text', 'fields'),
  ),
};
