import type { BlockKind } from '../kind.ts';
import { blockFields, everywhere } from '../kind.ts';
import { plainText } from '../objects/text.ts';
import { object, optional, required, string, url } from '../rules.ts';

export const kind: BlockKind = {
  type: 'video',
  surfaces: everywhere,
  source: 'https://docs.slack.dev/reference/block-kit/blocks/video-block',
  rule: object({
    ...blockFields('video'),
    alt_text: required(string({ min: 1 })),
    title: required(plainText(199)),
    title_url: optional(string({ like: [/^https:\/\//, 'an https URL'] })),
    thumbnail_url: required(url(3_000)),
    video_url: required(string({ like: [/^https:\/\//, 'an https URL'] })),
    author_name: optional(string({ max: 49 })),
    description: optional(plainText(199)),
    provider_name: optional(string()),
    provider_icon_url: optional(url(3_000)),
  }),
};
