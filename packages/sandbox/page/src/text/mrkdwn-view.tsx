import type { ComponentChildren } from 'preact';
import { useDesk } from '../client.ts';
import type { TextObject } from '../wire.ts';
import { emoji } from './emoji.ts';
import type { Node } from './mrkdwn.ts';
import { parse } from './mrkdwn.ts';

export const Emoji = ({ name }: { name: string }) => {
  const found = emoji(name);
  return found ? (
    <span class="emoji" role="img" aria-label={name.replaceAll('_', ' ')}>
      {found}
    </span>
  ) : (
    <>:{name}:</>
  );
};

export function UserName({ id }: { id: string }) {
  const { state } = useDesk();
  const user = state.users.find(user => user.id === id);
  return <span class={`mention ${id === state.me ? 'mine' : ''}`}>@{user?.name ?? id}</span>;
}

export function ChannelName({ id, label }: { id: string; label?: string | null }) {
  const { state, openChannel } = useDesk();
  const channel = state.channels.find(channel => channel.id === id);
  if (!channel) return <span class="mention">#{label ?? id}</span>;
  return (
    <button type="button" class="mention link" onClick={() => openChannel(id)}>
      #{channel.name}
    </button>
  );
}

/** Links never leave with a referrer, and only http(s) and mailto become links at all. */
export const SafeLink = ({ url, children }: { url: string; children: ComponentChildren }) =>
  /^(?:https?:|mailto:)/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const draw = (nodes: readonly Node[]) => nodes.map((node, index) => <Piece key={index} node={node} />);

function Piece({ node }: { node: Node }) {
  switch (node.kind) {
    case 'text':
      return <>{node.text}</>;
    case 'break':
      return <br />;
    case 'bold':
      return <strong>{draw(node.children)}</strong>;
    case 'italic':
      return <em>{draw(node.children)}</em>;
    case 'strike':
      return <s>{draw(node.children)}</s>;
    case 'code':
      return <code>{node.text}</code>;
    case 'pre':
      return <pre tabIndex={0}>{node.text}</pre>;
    case 'quote':
      return <blockquote>{draw(node.children)}</blockquote>;
    case 'link':
      return <SafeLink url={node.url}>{node.label}</SafeLink>;
    case 'user':
      return <UserName id={node.id} />;
    case 'channel':
      return <ChannelName id={node.id} label={node.label} />;
    case 'group':
      return <span class="mention">{node.label ?? `@${node.id}`}</span>;
    case 'broadcast':
      return <span class="mention mine">@{node.range}</span>;
    case 'date':
      return <time>{node.label}</time>;
    default:
      return <Emoji name={node.name} />;
  }
}

export const Mrkdwn = ({ text }: { text: string }) => <>{draw(parse(text))}</>;

const shortcode = /:([a-z0-9_+'-]{1,60}):/g;

/** Plain text: only emoji shortcodes and line breaks mean anything. */
export function Plain({ text }: { text: string }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(shortcode)) {
    if (!emoji(match[1] ?? '')) continue;
    parts.push(text.slice(from, match.index), <Emoji name={match[1] ?? ''} />);
    from = match.index + match[0].length;
  }
  return (
    <span class="plain">
      {parts}
      {text.slice(from)}
    </span>
  );
}

/** Either kind of text object. */
export const Text = ({ value }: { value: TextObject | undefined | null }) =>
  !value ? null : value.type === 'mrkdwn' ? <Mrkdwn text={value.text} /> : <Plain text={value.text} />;
