import type { Field, Rule, Surface } from './rules.ts';
import { oneOf, optional, required, string } from './rules.ts';

/** One block type: one file in `kinds/`. */
export interface BlockKind {
  type: string;
  /** Where Slack takes it: https://docs.slack.dev/blocks.json, checked 2026-11-23. */
  surfaces: readonly Surface[];
  /** The page that states its limits, checked 2026-11-23. */
  source: `https://docs.slack.dev/${string}`;
  rule: Rule;
}

/** One block element type: one file in `elements/`. */
export interface ElementKind {
  type: string;
  source: `https://docs.slack.dev/${string}`;
  rule: Rule;
}

export const everywhere: readonly Surface[] = ['message', 'modal', 'home'];

/** The fields that every block has. */
export const blockFields = (type: string): Record<string, Field> => ({
  type: required(oneOf(type)),
  block_id: optional(string({ max: 255 })),
});

/** The fields that every interactive element has. */
export const elementFields = (type: string): Record<string, Field> => ({
  type: required(oneOf(type)),
  action_id: optional(string({ min: 1, max: 255 })),
});
