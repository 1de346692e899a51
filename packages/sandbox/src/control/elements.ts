import { asText } from '../as-text.ts';
import type { Json, View } from '../world/types.ts';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Placed {
  blockId: string;
  element: Json;
  block: Json;
}

/** Every interactive element of these blocks, with the block it stands in. */
export function elementsOf(blocks: readonly Json[]): Placed[] {
  return blocks.flatMap(block => {
    if (block.type === 'container' && Array.isArray(block.child_blocks))
      return elementsOf(block.child_blocks as Json[]);
    if (block.type === 'carousel' && Array.isArray(block.elements)) return elementsOf(block.elements as Json[]);
    const candidates = [block.element, block.accessory, ...list(block.elements), ...list(block.actions)];
    return candidates
      .filter(isObject)
      .filter(element => typeof element.action_id === 'string' || interactive.has(String(element.type)))
      .map(element => ({ blockId: asText(block.block_id), element, block }));
  });
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const interactive = new Set(['button', 'overflow', 'feedback_buttons', 'icon_button']);

/** The element with this `action_id`; throws a sentence that lists those that are there. */
export function findElement(blocks: readonly Json[], actionId: string, blockId?: string): Placed {
  const all = elementsOf(blocks);
  const found = all.find(
    ({ element, blockId: id }) => element.action_id === actionId && (blockId === undefined || id === blockId),
  );
  if (found) return found;
  const there = all.map(({ element }) => String(element.action_id)).join(', ') || 'none';
  throw new Error(`No element with action_id ${JSON.stringify(actionId)} here. There are: ${there}.`);
}

/** What somebody chose or typed; a string, several strings, or fields as Slack sends them. */
export type Choice = string | number | readonly string[] | Json | null | undefined;

const optionsOf = (element: Json): Json[] => {
  const groups = list(element.option_groups).filter(isObject);
  return [...list(element.options), ...groups.flatMap(group => list(group.options))].filter(isObject);
};

function optionWith(element: Json, value: string): Json {
  const found = optionsOf(element).find(option => option.value === value);
  if (found) return found;
  const offered = optionsOf(element)
    .map(option => String(option.value))
    .join(', ');
  throw new Error(
    `No option ${JSON.stringify(value)} in ${String(element.action_id)}. There are: ${offered || 'none'}.`,
  );
}

/** The fields that a choice adds to an action or to the state: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload, checked 2026-11-23. */
export function chosen(element: Json, choice: Choice): Json {
  if (isObject(choice)) return choice;
  const type = String(element.type);
  const one =
    choice === undefined || choice === null ? null : Array.isArray(choice) ? String(choice[0] ?? '') : String(choice);
  const many =
    choice === undefined || choice === null ? [] : Array.isArray(choice) ? choice.map(String) : [String(choice)];
  switch (type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return {};
    case 'feedback_buttons': {
      const half = (one === 'negative' ? element.negative_button : element.positive_button) as Json | undefined;
      return { text: half?.text, value: half?.value };
    }
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: one === null ? null : optionWith(element, one) };
    case 'external_select':
      return { selected_option: one === null ? null : { text: { type: 'plain_text', text: one }, value: one } };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: many.map(value => optionWith(element, value)) };
    case 'multi_external_select':
      return { selected_options: many.map(value => ({ text: { type: 'plain_text', text: value }, value })) };
    case 'datepicker':
      return { selected_date: one };
    case 'timepicker':
      return { selected_time: one, ...(element.timezone ? { timezone: element.timezone } : {}) };
    case 'datetimepicker':
      return { selected_date_time: one === null ? null : Number(one) };
    case 'rich_text_input':
      return { rich_text_value: one === null ? null : richText(one) };
    case 'file_input':
      return { files: [] };
    default:
      return picked(type, one, many);
  }
}

function picked(type: string, one: string | null, many: string[]): Json {
  const [, multi, what] = /^(multi_)?(users|conversations|channels)_select$/.exec(type) ?? [];
  if (what && multi) return { [`selected_${what}`]: many };
  if (what) return { [`selected_${what.slice(0, -1)}`]: one };
  return { value: one };
}

const richText = (text: string): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

/** What stands in an element before anybody touches it. */
function initial(element: Json): Json {
  const fields: Json = {};
  for (const [from, to] of [
    ['initial_option', 'selected_option'],
    ['initial_options', 'selected_options'],
    ['initial_user', 'selected_user'],
    ['initial_users', 'selected_users'],
    ['initial_conversation', 'selected_conversation'],
    ['initial_conversations', 'selected_conversations'],
    ['initial_channel', 'selected_channel'],
    ['initial_channels', 'selected_channels'],
    ['initial_date', 'selected_date'],
    ['initial_time', 'selected_time'],
    ['initial_date_time', 'selected_date_time'],
  ] as const)
    if (element[from] !== undefined) fields[to] = element[from];
  if (Object.keys(fields).length > 0) return fields;
  if (element.type === 'rich_text_input')
    return element.initial_value ? { rich_text_value: element.initial_value } : {};
  return element.initial_value === undefined ? chosen(element, null) : { value: element.initial_value };
}

const stateless = new Set(['button', 'overflow', 'workflow_button', 'icon_button', 'feedback_buttons', 'image']);

/** `state.values` of these blocks: initial values, overlaid with what was given by `block_id.action_id`, `action_id` or `block_id`. */
export function stateOf(blocks: readonly Json[], given: Readonly<Record<string, Choice>> = {}): Json {
  const values: Record<string, Json> = {};
  for (const { blockId, element } of elementsOf(blocks)) {
    if (stateless.has(String(element.type))) continue;
    const actionId = asText(element.action_id);
    const choice = given[`${blockId}.${actionId}`] ?? given[actionId] ?? given[blockId];
    const fields = choice === undefined ? initial(element) : chosen(element, choice);
    values[blockId] = { ...values[blockId], [actionId]: { type: element.type, ...fields } };
  }
  return values;
}

/** What Slack's client refuses before it submits: by `block_id`. */
export function inputErrors(view: View, state: Json): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { blockId, element, block } of elementsOf(view.blocks)) {
    if (block.type !== 'input') continue;
    const value = (state[blockId] as Record<string, Json> | undefined)?.[asText(element.action_id)] ?? {};
    const problem = inputError(element, value, block.optional === true);
    if (problem) errors[blockId] = problem;
  }
  return errors;
}

function inputError(element: Json, state: Json, isOptional: boolean): string | null {
  const { type: _type, timezone: _zone, ...fields } = state;
  const empty = Object.values(fields).every(
    value => value === null || value === '' || value === undefined || (Array.isArray(value) && value.length === 0),
  );
  if (empty) return isOptional ? null : 'Please complete this required field.';
  const { value } = state;
  if (typeof value !== 'string') return null;
  if (typeof element.min_length === 'number' && value.length < element.min_length)
    return `Please enter at least ${element.min_length} characters.`;
  const most = typeof element.max_length === 'number' ? element.max_length : 3_000;
  if (value.length > most) return `Please enter no more than ${most} characters.`;
  return typedError(element, value);
}

function typedError(element: Json, value: string): string | null {
  if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+$/.test(value)) return 'Please enter an e-mail address.';
  if (element.type === 'url_text_input' && !/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(value)) return 'Please enter a URL.';
  if (element.type !== 'number_input') return null;
  const number = Number(value);
  if (!Number.isFinite(number) || (element.is_decimal_allowed !== true && !Number.isInteger(number)))
    return 'Please enter a number.';
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Please enter at least ${asText(element.min_value)}.`;
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Please enter at most ${asText(element.max_value)}.`;
  return null;
}
