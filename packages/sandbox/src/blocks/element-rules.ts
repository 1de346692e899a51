import { elements } from './elements.generated.ts';
import type { Json, Place, Rule } from './rules.ts';
import { byType, isObject } from './rules.ts';

const rules: Record<string, Rule> = Object.fromEntries(elements.map(({ type, rule }) => [type, rule]));

const selects = ['static_select', 'external_select', 'users_select', 'conversations_select', 'channels_select'];
export const menus: readonly string[] = [...selects, ...selects.map(type => `multi_${type}`)];

/** An element of one of these types. Which element goes where: https://docs.slack.dev/blocks.json, checked 2026-11-23. */
export const element = (...types: string[]): Rule => byType(() => rules, types);

/** `action_id` must be unique among the elements of one block. */
export function uniqueActions(elementsOf: (block: Json) => unknown[]) {
  return (block: Json, place: Place): void => {
    const seen = new Set<string>();
    for (const entry of elementsOf(block)) {
      const id = isObject(entry) ? entry.action_id : undefined;
      if (typeof id !== 'string') continue;
      if (seen.has(id))
        place.fail(`action_id \`${id.slice(0, 255)}\` already exists in this block`, 'duplicate_action_id');
      seen.add(id);
    }
  };
}
