import { fromRichText } from './rich-text.ts';

/**
 * A pasted sheet (`table` block) as tab-separated lines, which the readers of delivery exports understand.
 * Source: https://docs.slack.dev/reference/block-kit/blocks/table-block (checked 2026-11-23).
 */
export function fromTable(block: unknown): string {
  const rows = (block as { rows?: unknown } | null)?.rows;
  if (!Array.isArray(rows)) return '';
  return rows
    .filter(Array.isArray)
    .map(row => row.map(cell).join('\t'))
    .join('\n');
}

function cell(value: unknown): string {
  const { type, text, value: number } = (value ?? {}) as { type?: unknown; text?: unknown; value?: unknown };
  const words = type === 'rich_text' ? fromRichText(value) : typeof text === 'string' ? text : number;
  return typeof words === 'string' || typeof words === 'number' ? String(words).replace(/[\t\n\r]+/g, ' ') : '';
}
