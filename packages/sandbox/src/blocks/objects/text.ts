import { asText } from '../../as-text.ts';
import type { Rule } from '../rules.ts';
import { boolean, isObject, object, oneOf, optional, required, string } from '../rules.ts';

// https://docs.slack.dev/reference/block-kit/composition-objects/text-object (checked 2026-11-23): 1 to 3,000 characters,
// fewer where the field that holds it says so. `emoji` belongs to plain_text, `verbatim` to mrkdwn.

const plain = (max: number, min: number): Rule =>
  object({
    type: required(oneOf('plain_text')),
    text: required(string({ min, max })),
    emoji: optional(boolean),
  });

const mrkdwn = (max: number, min: number): Rule =>
  object({
    type: required(oneOf('mrkdwn')),
    text: required(string({ min, max })),
    verbatim: optional(boolean),
  });

export const plainText = (max = 3_000, min = 1): Rule => plain(max, min);
export const mrkdwnText = (max = 3_000, min = 1): Rule => mrkdwn(max, min);

/** Either kind of text object. */
export function anyText(max = 3_000, min = 1): Rule {
  const [asPlain, asMrkdwn] = [plain(max, min), mrkdwn(max, min)];
  return (value, place) => {
    if (isObject(value) && value.type === 'mrkdwn') asMrkdwn(value, place);
    else if (isObject(value) && value.type !== 'plain_text' && value.type !== undefined)
      place.at('type').fail(`unsupported type: ${asText(value.type).slice(0, 100)}`, 'unsupported_type', {
        type: 'enum',
        expected: ['plain_text', 'mrkdwn'],
        got: asText(value.type).slice(0, 100),
      });
    else asPlain(value, place);
  };
}
