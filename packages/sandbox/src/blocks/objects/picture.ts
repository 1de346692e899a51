import type { Field, Rule } from '../rules.ts';
import { exactlyOne, object, optional, required, string, url } from '../rules.ts';

const slackFile: Rule = object(
  { id: optional(string({ min: 1 })), url: optional(url(3_000)) },
  exactlyOne('id', 'url'),
);

/** The fields of anything that shows a picture; use with `exactlyOne('image_url', 'slack_file')`. */
export const pictureFields: Record<string, Field> = {
  image_url: optional(url(3_000)),
  slack_file: optional(slackFile),
  alt_text: required(string({ min: 1, max: 2_000 })),
};
