import type { BlockKind } from '../kind.ts';
import { blockFields } from '../kind.ts';
import { byType, list, object, required } from '../rules.ts';
import { kind as card } from './card.ts';

export const kind: BlockKind = {
  type: 'carousel',
  surfaces: ['message', 'home'],
  source: 'https://docs.slack.dev/reference/block-kit/blocks/carousel-block',
  rule: object({
    ...blockFields('carousel'),
    elements: required(
      list(
        byType(() => ({ card: card.rule })),
        { min: 1, max: 10 },
      ),
    ),
  }),
};
