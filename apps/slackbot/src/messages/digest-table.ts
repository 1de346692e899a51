import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types';
import { causes, providerName, redact } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';
import { duration } from './duration.ts';
import { clip, limits } from './limits.ts';

/** Two tables stand in one message, and share Slack's limit on characters. */
const mostCharacters = limits.tableCharacters / 2;

type Cell = RawTextElement | RawNumberElement;

/** Slack refuses an empty cell. */
const text = (value: string | null, most = 200): Cell => ({
  type: 'raw_text',
  text: clip(value?.trim() ? value : ' ', most),
});
const number = (value: number): Cell => ({ type: 'raw_number', value, text: String(value) });

/** Causes, how many, how many recipients, and how long they took to clear; sortable by column. */
export function causeTable({ causes: shares, timeToClear }: DigestReport): DataTableBlock | null {
  const head = ['Cause', 'Deferred', 'Share %', 'Recipients', 'Usually clears after', 'Whose move'];
  const rows = shares.map(({ cause, count, share, recipients }) => {
    const clears = timeToClear.filter(entry => entry.cause === cause).sort((a, b) => b.n - a.n)[0];
    return [
      text(causes[cause].label),
      number(count),
      number(Math.round(share * 1000) / 10),
      number(recipients),
      text(clears ? `${duration(clears.p50Seconds)} (nine in ten: ${duration(clears.p90Seconds)})` : null),
      text(causes[cause].owner),
    ];
  });
  return table('Deferrals by cause', head, rows, 10);
}

/** The replies themselves, variable parts masked. */
export function replyTable({ replies }: DigestReport): DataTableBlock | null {
  const head = ['Cause', 'Count', 'Provider', 'Reply'];
  const rows = replies
    .slice(0, 50)
    .map(({ template, count, cause, provider }) => [
      text(cause ? causes[cause].label : 'others'),
      number(count),
      text(provider && providerName(provider)),
      text(redact(template), 160),
    ]);
  return table('Replies', head, rows, 5);
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly Cell[][],
  pageSize: number,
): DataTableBlock | null {
  if (rows.length === 0) return null;
  const header = head.map(name => text(name));
  return {
    type: 'data_table',
    caption,
    page_size: pageSize,
    row_header_column_index: 0,
    rows: [header, ...fitting(rows, lengthOf(header))],
  };
}

/** As many rows, from the top, as Slack's limits on rows and characters allow. */
function fitting(rows: readonly Cell[][], used: number): Cell[][] {
  const kept: Cell[][] = [];
  let characters = used;
  for (const row of rows) {
    characters += lengthOf(row);
    if (kept.length >= limits.tableRows - 1 || characters > mostCharacters) break;
    kept.push(row);
  }
  return kept;
}

const lengthOf = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + cell.text.length, 0);
