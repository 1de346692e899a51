import { element, menus, uniqueActions } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { list, object, required } from '../rules.ts';

const buttons = ['button', 'workflow_button', 'overflow', 'checkboxes', 'radio_buttons', 'rich_text_input'];
const pickers = ['datepicker', 'datetimepicker', 'timepicker'];

export const kind: BlockKind = {
  type: 'actions',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/actions-block',
  rule: object(
    {
      ...blockFields('actions'),
      elements: required(list(element(...buttons, ...pickers, ...menus), { min: 1, max: 25 })),
    },
    uniqueActions(({ elements }) => (Array.isArray(elements) ? elements.slice(0, 100) : [])),
  ),
};
