import type { ComponentChildren } from 'preact';
import { asText } from '../as-text.ts';
import type { Json } from '../wire.ts';
import { ChannelName, Emoji, SafeLink, UserName } from './mrkdwn-view.tsx';

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

function withStyle(style: Json | undefined, children: ComponentChildren): ComponentChildren {
  let drawn = children;
  if (style?.code) drawn = <code>{drawn}</code>;
  if (style?.bold) drawn = <strong>{drawn}</strong>;
  if (style?.italic) drawn = <em>{drawn}</em>;
  if (style?.strike) drawn = <s>{drawn}</s>;
  if (style?.underline) drawn = <u>{drawn}</u>;
  return drawn;
}

function leaf(part: Json): ComponentChildren {
  switch (part.type) {
    case 'link':
      return <SafeLink url={asText(part.url)}>{asText(part.text ?? part.url)}</SafeLink>;
    case 'user':
      return <UserName id={asText(part.user_id)} />;
    case 'channel':
      return <ChannelName id={asText(part.channel_id)} />;
    case 'usergroup':
      return <span class="mention">@{asText(part.usergroup_id)}</span>;
    case 'broadcast':
      return <span class="mention mine">@{asText(part.range)}</span>;
    case 'emoji':
      return <Emoji name={asText(part.name)} />;
    case 'date':
      return <time>{asText(part.fallback ?? new Date(Number(part.timestamp) * 1_000).toLocaleString())}</time>;
    case 'color':
      return <code>{asText(part.value)}</code>;
    default:
      return <span class="plain">{asText(part.text)}</span>;
  }
}

const inline = (part: Json) =>
  list(part.elements).map((entry, index) => (
    <span key={index}>{withStyle(entry.style as Json | undefined, leaf(entry))}</span>
  ));

function Part({ part }: { part: Json }) {
  switch (part.type) {
    case 'rich_text_preformatted':
      return (
        <pre tabIndex={0}>
          {list(part.elements)
            .map(({ text, url }) => asText(text ?? url))
            .join('')}
        </pre>
      );
    case 'rich_text_quote':
      return <blockquote>{inline(part)}</blockquote>;
    case 'rich_text_list': {
      const items = list(part.elements).map((item, index) => <li key={index}>{inline(item)}</li>);
      const style = { marginInlineStart: `${Number(part.indent ?? 0) * 1.4}rem` };
      return part.style === 'ordered' ? (
        <ol style={style} start={Number(part.offset ?? 0) + 1}>
          {items}
        </ol>
      ) : (
        <ul style={style}>{items}</ul>
      );
    }
    default:
      return <div class="rich-section">{inline(part)}</div>;
  }
}

export const RichText = ({ block }: { block: Json }) => (
  <>
    {list(block.elements).map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </>
);
