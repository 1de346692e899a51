import type { Json, Team } from './types.ts';

/** What a person's message becomes on its way to apps: escaped, auto-linked text, and the same as a rich text block. */
export interface Composed {
  text: string;
  blocks: Json[];
}

export const escapeEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Addresses, links and mentions; everything else is plain. Bounded quantifiers keep it linear. */
const special =
  /https?:\/\/[^\s<>|]{1,2000}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}|[@#][A-Za-z0-9._-]{1,80}/g;

/** Written text as Slack's composer sends it: code fences, inline code, links, addresses, `@name` and `#channel`. */
export function compose(team: Team, written: string): Composed {
  const texts: string[] = [];
  const parts: Json[] = [];
  written.split('```').forEach((piece, index, pieces) => {
    const fenced = index % 2 === 1 && index < pieces.length - 1;
    if (fenced) {
      const code = piece.replace(/^\n/, '').replace(/\n$/, '');
      texts.push(`\`\`\`${escapeEntities(piece)}\`\`\``);
      if (code) parts.push({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: code }] });
      return;
    }
    const source = index % 2 === 1 ? `\`\`\`${piece}` : piece;
    const { text, elements } = inline(team, source);
    texts.push(text);
    if (elements.length > 0 && source.trim()) parts.push({ type: 'rich_text_section', elements });
  });
  return {
    text: texts.join(''),
    blocks: parts.length > 0 ? [{ type: 'rich_text', block_id: 'composed', elements: parts }] : [],
  };
}

function inline(team: Team, source: string): { text: string; elements: Json[] } {
  const elements: Json[] = [];
  let text = '';
  source.split('`').forEach((piece, index, pieces) => {
    if (index % 2 === 1 && index < pieces.length - 1 && piece !== '' && !piece.includes('\n')) {
      text += `\`${escapeEntities(piece)}\``;
      elements.push({ type: 'text', text: piece, style: { code: true } });
      return;
    }
    const linked = link(team, index % 2 === 1 ? `\`${piece}` : piece);
    text += linked.text;
    elements.push(...linked.elements);
    if (index % 2 === 1 && index < pieces.length - 1) {
      // An empty pair or one over several lines is no code: give the closing mark back.
      text += '`';
      elements.push({ type: 'text', text: '`' });
    }
  });
  return { text, elements };
}

function link(team: Team, source: string): { text: string; elements: Json[] } {
  const elements: Json[] = [];
  let text = '';
  const plain = (piece: string) => {
    if (piece === '') return;
    text += escapeEntities(piece);
    elements.push({ type: 'text', text: piece });
  };
  let from = 0;
  for (const match of source.matchAll(special)) {
    const found = resolve(team, match[0]);
    if (!found) continue;
    plain(source.slice(from, match.index));
    text += found.text;
    elements.push(found.element);
    from = match.index + match[0].length;
  }
  plain(source.slice(from));
  return { text, elements };
}

function resolve(team: Team, found: string): { text: string; element: Json } | null {
  if (found.startsWith('@')) {
    const range = found.slice(1);
    if (['here', 'channel', 'everyone'].includes(range))
      return { text: `<!${range}>`, element: { type: 'broadcast', range } };
    const user = [...team.users.values()].find(({ name }) => name === range);
    return user ? { text: `<@${user.id}>`, element: { type: 'user', user_id: user.id } } : null;
  }
  if (found.startsWith('#')) {
    const channel = [...team.channels.values()].find(({ name }) => name === found.slice(1));
    return channel
      ? { text: `<#${channel.id}|${channel.name}>`, element: { type: 'channel', channel_id: channel.id } }
      : null;
  }
  if (found.includes('://')) return { text: `<${escapeEntities(found)}>`, element: { type: 'link', url: found } };
  return { text: `<mailto:${found}|${found}>`, element: { type: 'link', url: `mailto:${found}`, text: found } };
}
