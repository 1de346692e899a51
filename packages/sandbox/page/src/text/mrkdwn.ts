/**
 * Slack's mrkdwn as a tree: https://docs.slack.dev/messaging/formatting-message-text (checked 2026-11-23). Entities are
 * decoded once and last, so `&lt;a@example.com&gt;` shows as `<a@example.com>` and never becomes markup.
 */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: Node[] }
  | { kind: 'code'; text: string }
  | { kind: 'pre'; text: string }
  | { kind: 'quote'; children: Node[] }
  | { kind: 'break' }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'user' | 'channel' | 'group'; id: string; label: string | null }
  | { kind: 'broadcast'; range: string }
  | { kind: 'date'; label: string }
  | { kind: 'emoji'; name: string };

const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function parse(source: string): Node[] {
  const nodes: Node[] = [];
  const pieces = source.split('```');
  pieces.forEach((piece, index) => {
    const fenced = index % 2 === 1 && index < pieces.length - 1;
    if (fenced) nodes.push({ kind: 'pre', text: shownPlain(piece.replace(/^\n/, '').replace(/\n$/, '')) });
    else if (piece !== '') nodes.push(...parseLines(index % 2 === 1 ? `\`\`\`${piece}` : piece));
  });
  return nodes;
}

function parseLines(text: string): Node[] {
  const nodes: Node[] = [];
  let quoted: string[] = [];
  const flush = () => {
    if (quoted.length > 0) nodes.push({ kind: 'quote', children: joinLines(quoted) });
    quoted = [];
  };
  const lines = text.split('\n');
  let previousWasText = false;
  for (const line of lines) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      quoted.push(quote[1] ?? '');
      previousWasText = false;
      continue;
    }
    flush();
    if (previousWasText) nodes.push({ kind: 'break' });
    nodes.push(...inline(line));
    previousWasText = true;
  }
  flush();
  return nodes;
}

const joinLines = (lines: readonly string[]): Node[] =>
  lines.flatMap((line, index): Node[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...inline(line)]);

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const wordLike = /[\p{L}\p{N}]/u;
/** A closing mark is looked for this far: hostile text must not cost time. */
const reach = 3_000;

function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') nodes.push({ kind: 'text', text: decode(plain) });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const found = special(text, at);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else plain += text[at++];
  }
  flush();
  return nodes;
}

function special(text: string, at: number): { node: Node; end: number } | null {
  switch (text[at]) {
    case '<':
      return reference(text, at);
    case '`': {
      const end = text.indexOf('`', at + 1);
      return end > at + 1 ? { node: { kind: 'code', text: shownPlain(text.slice(at + 1, end)) }, end: end + 1 } : null;
    }
    case ':': {
      const name = /^:([a-z0-9_+'-]{1,60}):/.exec(text.slice(at, at + 62))?.[1];
      return name ? { node: { kind: 'emoji', name }, end: at + name.length + 2 } : null;
    }
    case '*':
      return styled(text, at, '*');
    case '_':
      return styled(text, at, '_');
    case '~':
      return styled(text, at, '~');
    default:
      return null;
  }
}

function styled(text: string, at: number, mark: keyof typeof marks): { node: Node; end: number } | null {
  const opens = !wordLike.test(text[at - 1] ?? ' ') && text[at + 1] !== undefined && !/\s/.test(text[at + 1] ?? ' ');
  if (!opens || text[at + 1] === mark) return null;
  for (let end = text.indexOf(mark, at + 2); end > 0 && end - at < reach; end = text.indexOf(mark, end + 1)) {
    const closes = !/\s/.test(text[end - 1] ?? ' ') && !wordLike.test(text[end + 1] ?? ' ');
    if (closes) return { node: { kind: marks[mark], children: inline(text.slice(at + 1, end)) }, end: end + 1 };
  }
  return null;
}

function reference(text: string, at: number): { node: Node; end: number } | null {
  const close = text.indexOf('>', at);
  if (close < 0 || close - at > reach) return null;
  const inside = text.slice(at + 1, close);
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : decode(inside.slice(bar + 1));
  const end = close + 1;
  if (target.startsWith('@')) return { node: { kind: 'user', id: target.slice(1), label }, end };
  if (target.startsWith('#')) return { node: { kind: 'channel', id: target.slice(1), label }, end };
  if (target.startsWith('!subteam^')) return { node: { kind: 'group', id: target.slice(9), label }, end };
  if (target.startsWith('!date^')) return { node: { kind: 'date', label: dateLabel(target, label) }, end };
  if (/^!(here|channel|everyone)$/.test(target)) return { node: { kind: 'broadcast', range: target.slice(1) }, end };
  if (!/^(?:https?:\/\/|mailto:|tel:)/.test(target)) return null;
  const url = decode(target);
  return { node: { kind: 'link', url, label: label ?? url.replace(/^mailto:/, '') }, end };
}

function dateLabel(target: string, fallback: string | null): string {
  const [, seconds, format] = /^!date\^(\d{1,12})\^([^^]*)/.exec(target) ?? [];
  if (!seconds || !format) return fallback ?? target;
  const date = new Date(Number(seconds) * 1_000);
  const day = date.toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
  const time = date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  return format
    .replaceAll(/\{date[a-z_]*\}/g, day)
    .replaceAll(/\{time[a-z_]*\}/g, time)
    .replaceAll('{ago}', day);
}

/** Inside of code nothing is styled; links show their label. */
const shownPlain = (text: string): string =>
  decode(
    text
      .replaceAll(/<(?:mailto:|https?:\/\/)[^<>|]{0,2000}\|([^<>]{0,2000})>/g, '$1')
      .replaceAll(/<((?:https?:\/\/)[^<>|]{0,2000})>/g, '$1'),
  );
