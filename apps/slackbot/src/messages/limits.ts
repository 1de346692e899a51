import { wellFormed } from '../input/well-formed.ts';

/**
 * Slack's limits that this bot's messages come near.
 * Source: https://docs.slack.dev/reference/block-kit/blocks and …/views (checked 2026-11-23).
 */
export const limits = {
  header: 150,
  section: 3000,
  text: 4000,
  button: 75,
  buttonValue: 2000,
  placeholder: 150,
  optionText: 75,
  hint: 2000,
  viewTitle: 24,
  privateMetadata: 3000,
  initialValue: 3000,
  blocksPerMessage: 50,
  blocksPerView: 100,
  chartTitle: 50,
  chartLabel: 20,
  chartSegments: 6,
  chartPoints: 20,
  tableRows: 100,
  tableCharacters: 10_000,
  /** Slack states none for rich text; below this it was always taken, and longer is not read anyway. */
  richText: 2800,
} as const;

/** Cuts by whole characters and says so with an ellipsis; never longer than `most` UTF-16 code units. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${wellFormed(text.slice(0, most - 1))
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
}
