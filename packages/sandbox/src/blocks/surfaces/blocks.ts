import { blockKinds } from '../kinds.generated.ts';
import type { Place, Rule, Surface } from '../rules.ts';
import { byType, isObject, list } from '../rules.ts';

const rules: Record<string, Rule> = Object.fromEntries(blockKinds.map(({ type, rule }) => [type, rule]));
const allowedOn = Object.fromEntries(
  (['message', 'modal', 'home'] satisfies Surface[]).map(surface => [
    surface,
    blockKinds.filter(({ surfaces }) => surfaces.includes(surface)).map(({ type }) => type),
  ]),
) as Record<Surface, string[]>;

const idsIn = (value: unknown, place: Place, seen: Set<string>) => {
  if (!Array.isArray(value)) return;
  value.slice(0, 101).forEach((block, index) => {
    const id = isObject(block) ? block.block_id : undefined;
    if (typeof id !== 'string' || id === '') return;
    if (seen.has(id))
      place
        .at(index)
        .at('block_id')
        .fail(`block_id \`${id.slice(0, 255)}\` already exists`, 'duplicate_block_id');
    seen.add(id);
  });
};

/** A list of blocks on one surface: only its block types, at most `max`, and every `block_id` once. */
export const blockList = (surface: Surface, max: number): Rule => {
  const each = list(
    byType(() => rules, allowedOn[surface]),
    { max },
  );
  return (value, place) => {
    each(value, place);
    idsIn(value, place, new Set());
  };
};

export const countOf = (blocks: unknown, type: string): number =>
  Array.isArray(blocks) ? blocks.filter(block => isObject(block) && block.type === type).length : 0;
