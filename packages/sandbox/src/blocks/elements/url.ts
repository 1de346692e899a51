import type { ElementKind } from '../kind.ts';
import { object, oneOf, optional, required, string, url } from '../rules.ts';

export const element: ElementKind = {
  type: 'url',
  source: 'https://docs.slack.dev/reference/block-kit/block-elements/url-source-element',
  rule: object({
    type: required(oneOf('url')),
    url: required(url(3_000)),
    text: required(string({ min: 1 })),
    icon_url: optional(url(3_000)),
  }),
};
