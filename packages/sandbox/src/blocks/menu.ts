import { elementFields } from './kind.ts';
import { confirm } from './objects/confirm.ts';
import { plainText } from './objects/text.ts';
import type { Field } from './rules.ts';
import { boolean, integer, optional } from './rules.ts';

/** What single and multi select menus of every data source have in common. */
export const menuFields = (type: string): Record<string, Field> => ({
  ...elementFields(type),
  placeholder: optional(plainText(150)),
  confirm: optional(confirm),
  focus_on_load: optional(boolean),
  ...(type.startsWith('multi_') ? { max_selected_items: optional(integer(1)) } : {}),
});
