import type { Field, Rule } from './rules.ts';
import { boolean, byType, integer, list, object, oneOf, optional, required, string, url } from './rules.ts';

// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block, checked 2026-11-23.

const style = optional(
  object({
    bold: optional(boolean),
    italic: optional(boolean),
    strike: optional(boolean),
    code: optional(boolean),
    underline: optional(boolean),
    highlight: optional(boolean),
    client_highlight: optional(boolean),
    unlink: optional(boolean),
  }),
);
const leaf = (type: string, fields: Record<string, Field>): Rule =>
  object({ type: required(oneOf(type)), style, ...fields });
const id = required(string({ min: 1 }));

const leaves: Record<string, Rule> = {
  text: leaf('text', { text: required(string({ min: 1 })) }),
  link: leaf('link', { url: required(url(3_000)), text: optional(string()), unsafe: optional(boolean) }),
  user: leaf('user', { user_id: id }),
  usergroup: leaf('usergroup', { usergroup_id: id }),
  channel: leaf('channel', { channel_id: id }),
  team: leaf('team', { team_id: id }),
  emoji: leaf('emoji', {
    name: required(string({ min: 1 })),
    unicode: optional(string()),
    url: optional(url(3_000)),
    skin_tone: optional(integer(2, 6)),
  }),
  date: leaf('date', {
    timestamp: required(integer(0)),
    format: required(string({ min: 1 })),
    url: optional(url(3_000)),
    fallback: optional(string()),
  }),
  broadcast: leaf('broadcast', { range: required(oneOf('here', 'channel', 'everyone')) }),
  color: leaf('color', { value: required(string({ like: [/^#[0-9a-f]{6}$/i, 'a colour in the form #RRGGBB'] })) }),
};

const inline = byType(() => leaves);
const border = optional(integer(0, 1));
const section = object({ type: required(oneOf('rich_text_section')), elements: required(list(inline)) });

const parts: Record<string, Rule> = {
  rich_text_section: section,
  rich_text_list: object({
    type: required(oneOf('rich_text_list')),
    style: required(oneOf('bullet', 'ordered')),
    elements: required(list(byType(() => ({ rich_text_section: section })))),
    indent: optional(integer(0, 8)),
    offset: optional(integer(0)),
    border,
  }),
  rich_text_quote: object({ type: required(oneOf('rich_text_quote')), elements: required(list(inline)), border }),
  rich_text_preformatted: object({
    type: required(oneOf('rich_text_preformatted')),
    elements: required(list(byType(() => leaves, ['text', 'link']))),
    language: optional(string()),
    border,
  }),
};

/** The block, which is also the value of a rich text input and a table cell. */
export const richText: Rule = object({
  type: required(oneOf('rich_text')),
  block_id: optional(string({ max: 255 })),
  elements: required(list(byType(() => parts))),
});
