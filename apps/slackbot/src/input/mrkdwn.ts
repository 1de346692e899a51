/**
 * Slack's message text as a person typed it: links and mentions lose their markup, code fences their ticks, and the
 * three entities are decoded once, last, so that a pasted `&amp;lt;` stays `&lt;`.
 * Source: https://docs.slack.dev/messaging/formatting-message-text (checked 2026-11-23).
 */
export function fromMrkdwn(text: string): string {
  return decode(text.replace(/<([^<>\n]{1,4000})>/g, (_, inner: string) => unwrap(inner)).replace(/```\n?/g, '\n'));
}

/** `mailto:a@b|a@b` → `a@b`; `http://h|h` → `h`; `@U123`, `#C123|name` and `!here` → what the client shows. */
function unwrap(inner: string): string {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? null : inner.slice(bar + 1);
  if (/^[@#!]/.test(target)) return label ?? '';
  if (target.startsWith('mailto:')) return label ?? target.slice('mailto:'.length);
  return label ?? target;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const decode = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, entity => entities[entity] ?? entity);
