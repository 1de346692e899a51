import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { byType, list, object, optional, required, string } from '../rules.ts';
import { kind as taskCard } from './task_card.ts';

export const kind: BlockKind = {
  type: 'plan',
  surfaces: ['message'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/plan-block',
  rule: object({
    ...blockFields('plan'),
    title: required(string({ min: 1 })),
    tasks: optional(list(byType(() => ({ task_card: taskCard.rule })))),
  }),
};
