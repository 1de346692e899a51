import type { ComponentChildren } from 'preact';
import { SafeLink } from './mrkdwn-view.tsx';

/** The markdown block's standard Markdown: headings, lists, quotes, fences, emphasis, code and links. Nothing else. */
export function Markdown({ text }: { text: string }) {
  const blocks: ComponentChildren[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const to = end < 0 ? lines.length : end;
      blocks.push(<pre tabIndex={0}>{lines.slice(at + 1, to).join('\n')}</pre>);
      at = to;
    } else if (heading) blocks.push(<p class="md-heading">{inline(heading[2] ?? '')}</p>);
    else if (/^(?:[-*]|\d{1,4}\.) /.test(line)) {
      const items: string[] = [];
      const ordered = /^\d/.test(line);
      while (/^(?:[-*]|\d{1,4}\.) /.test(lines[at] ?? ''))
        items.push((lines[at++] ?? '').replace(/^(?:[-*]|\d{1,4}\.) /, ''));
      at--;
      const drawn = items.map((item, index) => <li key={index}>{inline(item)}</li>);
      blocks.push(ordered ? <ol>{drawn}</ol> : <ul>{drawn}</ul>);
    } else if (line.startsWith('> ')) blocks.push(<blockquote>{inline(line.slice(2))}</blockquote>);
    else if (line.trim() !== '') blocks.push(<p>{inline(line)}</p>);
  }
  return <div class="markdown">{blocks}</div>;
}

const token =
  /`([^`]{1,2000})`|\*\*([^*]{1,2000})\*\*|(?<![\w])_([^_]{1,2000})_(?![\w])|\*([^*]{1,2000})\*|\[([^\]]{1,500})\]\(([^)\s]{1,2000})\)/g;

function inline(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(from, match.index));
    const [whole, code, bold, italic, star, label, url] = match;
    if (code) parts.push(<code>{code}</code>);
    else if (bold) parts.push(<strong>{bold}</strong>);
    else if (italic ?? star) parts.push(<em>{italic ?? star}</em>);
    else if (label && url) parts.push(<SafeLink url={url}>{label}</SafeLink>);
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}
