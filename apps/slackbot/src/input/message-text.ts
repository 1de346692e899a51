import { fromMrkdwn } from './mrkdwn.ts';
import { normalise } from './normalise.ts';
import { fromRichText } from './rich-text.ts';
import { fromTable } from './table.ts';

/** The parts of a Slack message that carry what a person wrote or pasted. */
export interface MessagePayload {
  text?: string | undefined;
  blocks?: readonly unknown[] | undefined;
  attachments?: readonly unknown[] | undefined;
}

/**
 * A message as plain text: its rich text where there is some (it is what was typed, without auto-links and entities),
 * otherwise its mrkdwn; then what it quotes or shares. Mentions are left out.
 */
export function messageText(message: MessagePayload): string {
  const own = fromBlocks(message.blocks) || fromMrkdwn(message.text ?? '');
  const shared = (message.attachments ?? []).map(fromAttachment).filter(Boolean);
  return normalise([own, ...shared].join('\n')).trim();
}

/** True where the message holds a pasted sheet. */
export const hasTable = (message: MessagePayload): boolean =>
  (message.blocks ?? []).some(block => typeOf(block) === 'table');

function fromBlocks(blocks: readonly unknown[] | undefined): string {
  return (blocks ?? []).map(fromBlock).filter(Boolean).join('\n');
}

function fromBlock(block: unknown): string {
  switch (typeOf(block)) {
    case 'rich_text':
      return fromRichText(block);
    case 'table':
      return fromTable(block);
    case 'section':
    case 'header':
      return fromMrkdwn(textOf((block as { text?: unknown }).text));
    default:
      return '';
  }
}

/** A shared or forwarded message, or an alert of another app: its own blocks, else its text. */
function fromAttachment(attachment: unknown): string {
  const { text, fallback, blocks, message_blocks } = (attachment ?? {}) as Record<string, unknown>;
  const inner = Array.isArray(message_blocks) ? message_blocks.flatMap(innerBlocks) : blocks;
  return fromBlocks(Array.isArray(inner) ? inner : undefined) || fromMrkdwn(stringOf(text) || stringOf(fallback));
}

const innerBlocks = (entry: unknown): unknown[] => {
  const blocks = (entry as { message?: { blocks?: unknown } } | null)?.message?.blocks;
  return Array.isArray(blocks) ? blocks : [];
};
const typeOf = (block: unknown): unknown => (block as { type?: unknown } | null)?.type;
const textOf = (text: unknown): string => stringOf((text as { text?: unknown } | null)?.text);
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
