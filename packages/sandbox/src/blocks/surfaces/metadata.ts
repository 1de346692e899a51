import type { Rule } from '../rules.ts';
import { isObject, object, required, string } from '../rules.ts';

/** https://docs.slack.dev/messaging/message-metadata, checked 2026-11-23. */
export const messageMetadata: Rule = object({
  event_type: required(string({ min: 1, max: 255 })),
  event_payload: required((value, place) => {
    if (!isObject(value)) place.fail('must provide an object', 'invalid_type');
  }),
});
