import { plainText } from '../objects/text.ts';
import type { Json, Place, Rule } from '../rules.ts';
import { boolean, isObject, object, oneOf, optional, required, string } from '../rules.ts';
import { blockList, countOf } from './blocks.ts';

// https://docs.slack.dev/reference/views/modal-views and home-tab-views, checked 2026-11-23.

const shared = {
  private_metadata: optional(string({ max: 3_000 })),
  callback_id: optional(string({ max: 255 })),
  external_id: optional(string({ max: 255 })),
};

function inputsNeedSubmit(view: Json, place: Place): void {
  if (countOf(view.blocks, 'input') > 0 && !view.submit)
    place.fail('missing required field: submit (a modal with input blocks must have it)', 'missing_field');
}

function oneFocus(view: Json, place: Place): void {
  const blocks = Array.isArray(view.blocks) ? view.blocks.filter(isObject) : [];
  const elements = blocks.flatMap(block => [
    block.element,
    block.accessory,
    ...(Array.isArray(block.elements) ? block.elements : []),
  ]);
  if (elements.filter(entry => isObject(entry) && entry.focus_on_load === true).length > 1)
    place.at('blocks').fail('only one element may have focus_on_load');
}

const modal = object(
  {
    ...shared,
    type: required(oneOf('modal')),
    title: required(plainText(24)),
    blocks: required(blockList('modal', 100)),
    submit: optional(plainText(24)),
    close: optional(plainText(24)),
    clear_on_close: optional(boolean),
    notify_on_close: optional(boolean),
    submit_disabled: optional(boolean),
  },
  inputsNeedSubmit,
  oneFocus,
);

const home = object({ ...shared, type: required(oneOf('home')), blocks: required(blockList('home', 100)) }, oneFocus);

/** A modal or a Home tab. */
export const anyView: Rule = (value, place) => {
  if (isObject(value) && value.type === 'home') return home(value, place);
  modal(value, place);
};
