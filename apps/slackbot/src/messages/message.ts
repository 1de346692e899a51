import type { KnownBlock } from '@slack/types';

/**
 * Slack's chart block, which `@slack/types` 3.2.0 does not know yet.
 * Source: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block (checked 2026-11-23).
 */
export interface ChartBlock {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart:
    | { type: 'pie'; segments: ChartPoint[] }
    | {
        type: 'bar' | 'area' | 'line';
        series: { name: string; data: ChartPoint[] }[];
        axis_config: { categories: string[]; x_label?: string; y_label?: string };
      };
}

export interface ChartPoint {
  label: string;
  value: number;
}

export type Block = KnownBlock | ChartBlock;

/** One message of the bot. `text` is what notifications and screen readers say: the whole point, in plain words. */
export interface Message {
  text: string;
  blocks: Block[];
  /** Simpler blocks, in order, for workspaces that refuse the ones before; text alone comes last by itself. */
  simpler?: Block[][];
}
