/** Slack's rich text as plain text. Payloads come from outside, so every field may be missing or of another type. */
interface Node {
  type?: unknown;
  text?: unknown;
  url?: unknown;
  name?: unknown;
  unicode?: unknown;
  fallback?: unknown;
  style?: unknown;
  indent?: unknown;
  elements?: unknown;
}

/** Nesting deeper than Slack's own is cut, so that a made-up payload cannot exhaust the stack. */
const maxDepth = 8;

/** One line a paragraph, list item or preformatted line. */
export function fromRichText(block: unknown): string {
  return children(block)
    .map(part => container(part, 0))
    .filter(line => line !== '')
    .join('\n');
}

function container(node: Node, depth: number): string {
  if (depth > maxDepth) return '';
  if (node.type === 'rich_text_list') {
    return children(node)
      .map(item => container(item, depth + 1))
      .join('\n');
  }
  return children(node)
    .map(child => leaf(child, depth + 1))
    .join('')
    .replace(/\n$/, '');
}

function leaf(node: Node, depth: number): string {
  switch (node.type) {
    case 'text':
      return string(node.text);
    case 'link':
      // A mail address or a bare host keeps the words that were typed; `mailto:` is Slack's addition.
      return string(node.text) || string(node.url).replace(/^mailto:/, '');
    case 'emoji':
      return emoji(node);
    case 'date':
      return string(node.fallback);
    case 'user':
    case 'usergroup':
    case 'team':
    case 'channel':
    case 'broadcast':
      return '';
    default:
      return container(node, depth);
  }
}

/** Slack turns `:id:` inside a pasted reply into an emoji; the colons come back. */
function emoji(node: Node): string {
  return node.name === undefined ? '' : `:${string(node.name)}:`;
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const children = (node: unknown): Node[] => {
  const elements = (node as Node | null)?.elements;
  return Array.isArray(elements) ? elements.filter(e => typeof e === 'object' && e !== null) : [];
};
