import { tableLength } from '../cells.ts';
import type { Rule } from '../rules.ts';
import { isObject } from '../rules.ts';
import { blockList, countOf } from './blocks.ts';

const blocks = blockList('message', 50);

/**
 * The blocks of one message: at most 50, two charts, one table, 12,000 characters of markdown, 10,000 characters in data
 * tables. Sources: the pages that the block kinds name; https://docs.slack.dev/reference/block-kit/blocks for the 50.
 */
export const messageBlocks: Rule = (value, place) => {
  blocks(value, place);
  if (countOf(value, 'data_visualization') > 2) place.fail('no more than 2 data_visualization blocks allowed');
  if (countOf(value, 'table') > 1) place.fail('only one table allowed', 'only_one_table_allowed');
  const all = Array.isArray(value) ? value.filter(isObject) : [];
  const markdown = all.filter(({ type }) => type === 'markdown');
  const written = markdown.reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0);
  if (markdown.length > 1 && written > 12_000)
    place.fail('must be less than 12001 characters of markdown in a message');
  const tables = all.filter(({ type }) => type === 'data_table');
  if (tables.length > 1 && tables.reduce((sum, table) => sum + tableLength(table), 0) > 10_000)
    place.fail('must be less than 10001 characters across all data tables of a message');
};
