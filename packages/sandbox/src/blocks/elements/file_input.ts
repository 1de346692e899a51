import type { ElementKind } from '../kind.ts';
import { elementFields } from '../kind.ts';
import { integer, list, object, optional, string } from '../rules.ts';

export const element: ElementKind = {
  type: 'file_input',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/file-input-element',
  rule: object({
    ...elementFields('file_input'),
    filetypes: optional(list(string({ min: 1 }), { min: 1 })),
    max_files: optional(integer(1, 10)),
  }),
};
