import { causes } from '@smtp451/core';
import { clip } from '../messages/limits.ts';
import type { Block } from '../messages/message.ts';
import type { SummaryFacts } from './summary.ts';
import { changeSign, number } from './words.ts';

type Cell = { type: 'raw_text'; text: string } | { type: 'raw_number'; value: number; text: string };

/** Slack refuses empty cells. */
const text = (words: string): Cell => ({ type: 'raw_text', text: clip(words, 80) || ' ' });
const amount = (value: number): Cell => ({ type: 'raw_number', value, text: number(value) });
const mostRows = 40;

const movers = { sender: 'Sender', receiver: 'Receiver', recipient: 'Recipient', either: 'Either' } as const;

/**
 * A sortable table of causes; null where there is none. `@slack/types` 3.2.0 does not know the block yet.
 * Source: https://docs.slack.dev/reference/block-kit/blocks/data-table-block (checked 2026-11-23).
 */
export function causeTable({ causes: found }: SummaryFacts): Block | null {
  if (found.length === 0) return null;
  const head = ['Cause', 'Deferrals', 'Before', 'Change', 'Share', 'Whose move'].map(text);
  const rows = found
    .slice(0, mostRows)
    .map(one => [
      text(one.cause ? causes[one.cause].label : 'Not told'),
      amount(one.now),
      amount(one.before),
      text(changeSign(one)),
      text(`${Math.round(one.share * 100)} %`),
      text(one.cause ? movers[causes[one.cause].owner] : ' '),
    ]);
  const table = {
    type: 'data_table',
    caption: 'Deferrals by cause, now and before',
    rows: [head, ...rows],
    row_header_column_index: 0,
  };
  return table as unknown as Block;
}
