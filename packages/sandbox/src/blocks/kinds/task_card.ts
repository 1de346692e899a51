import { element } from '../element-rules.ts';
import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { richText } from '../rich-text.ts';
import { list, object, oneOf, optional, required, string } from '../rules.ts';

export const kind: BlockKind = {
  type: 'task_card',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/task-card-block',
  rule: object({
    ...blockFields('task_card'),
    task_id: required(string({ min: 1 })),
    title: required(string({ min: 1 })),
    details: optional(richText),
    output: optional(richText),
    sources: optional(list(element('url'))),
    status: required(oneOf('pending', 'in_progress', 'complete', 'error')),
  }),
};
