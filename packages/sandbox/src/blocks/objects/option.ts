import type { Json, Place, Rule } from '../rules.ts';
import { isObject, list, object, optional, required, string, url } from '../rules.ts';
import { anyText, plainText } from './text.ts';

// https://docs.slack.dev/reference/block-kit/composition-objects/option-object and option-group-object, checked 2026-11-23.
// The value may have 150 characters since 2023 in menus; the page states 150.

const fields = (text: Rule) => ({
  text: required(text),
  value: required(string({ min: 1, max: 150 })),
  description: optional(plainText(75)),
});

/** For selects and overflow menus: plain text only. */
export const menuOption: Rule = object(fields(plainText(75)));
/** Overflow menus may open a URL. */
export const overflowOption: Rule = object({ ...fields(plainText(75)), url: optional(url(3_000)) });
/** For checkboxes and radio buttons: either text, and a description in either. */
export const choiceOption: Rule = object({ ...fields(anyText(75)), description: optional(anyText(75)) });

export const optionGroup: Rule = object({
  label: required(plainText(75)),
  options: required(list(menuOption, { min: 1, max: 100 })),
});

const offered = (value: Json): unknown[] => {
  const groups = Array.isArray(value.option_groups) ? value.option_groups : [];
  const grouped = groups.flatMap(group => (isObject(group) && Array.isArray(group.options) ? group.options : []));
  return [...(Array.isArray(value.options) ? value.options : []), ...grouped];
};
const optionValue = (option: unknown) => (isObject(option) ? option.value : undefined);

/** What is chosen at first must be among what is offered. */
export function initialIsOffered(value: Json, place: Place): void {
  const values = new Set(offered(value).map(optionValue));
  const check = (option: unknown, at: Place) => {
    if (!values.has(optionValue(option))) at.fail('must exactly match one of the provided options');
  };
  if (isObject(value.initial_option)) check(value.initial_option, place.at('initial_option'));
  if (Array.isArray(value.initial_options))
    for (const [index, option] of value.initial_options.slice(0, 100).entries())
      check(option, place.at('initial_options').at(index));
}
