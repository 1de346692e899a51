import { describe, expect, test } from 'vitest';
import { elements } from '../../src/blocks/elements.generated.ts';
import { blockKinds } from '../../src/blocks/kinds.generated.ts';
import { checkBlocks, checkMessage, checkMetadata, checkView } from '../../src/index.ts';
import * as make from './make.ts';

type Json = Record<string, unknown>;
const { x, plain, mrkdwn } = make;
const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** The limits as Slack's reference states them (read 2026-11-23), written out again: a wrong constant in a rule fails here. */
const blockLimits: [what: string, limit: number, build: (size: number) => Json][] = [
  ['characters of a block_id', 255, size => ({ type: 'divider', block_id: x(size) })],
  ['characters of a section', 3000, size => ({ type: 'section', text: mrkdwn(x(size)) })],
  ['characters of a plain section', 3000, size => ({ type: 'section', text: plain(x(size)) })],
  ['fields of a section', 10, size => ({ type: 'section', fields: many(size, () => mrkdwn('a')) })],
  ['characters of a field', 2000, size => ({ type: 'section', fields: [mrkdwn(x(size))] })],
  ['characters of a header', 150, size => ({ type: 'header', text: plain(x(size)) })],
  ['elements of a context', 10, size => ({ type: 'context', elements: many(size, () => mrkdwn('a')) })],
  ['characters of a context text', 3000, size => ({ type: 'context', elements: [mrkdwn(x(size))] })],
  [
    'elements of actions',
    25,
    size => ({ type: 'actions', elements: many(size, index => make.button({ action_id: `a${index}` })) }),
  ],
  [
    'elements of context actions',
    5,
    size => ({ type: 'context_actions', elements: many(size, index => make.iconButton(`i${index}`)) }),
  ],
  ['characters of a markdown block', 12_000, size => ({ type: 'markdown', text: x(size) })],
  [
    'characters of an image alt text',
    2000,
    size => ({ type: 'image', image_url: 'https://example.com/a.png', alt_text: x(size) }),
  ],
  [
    'characters of an image title',
    2000,
    size => ({ type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a', title: plain(x(size)) }),
  ],
  [
    'characters of an image address',
    3000,
    size => ({ type: 'image', image_url: `https://${x(size - 8)}`, alt_text: 'a' }),
  ],
  ['characters of a video author', 49, size => make.video({ author_name: x(size) })],
  ['characters of a video title', 199, size => make.video({ title: plain(x(size)) })],
  ['rows of a table', 100, size => ({ type: 'table', rows: many(size, () => [make.cell('a')]) })],
  ['columns of a table', 20, size => ({ type: 'table', rows: [many(size, () => make.cell('a'))] })],
  [
    'column settings of a table',
    20,
    size => ({ type: 'table', rows: [[make.cell('a')]], column_settings: many(size, () => ({ align: 'left' })) }),
  ],
  ['rows of a data table, header included', 101, size => make.dataTable({ rows: many(size, () => [make.cell('a')]) })],
  ['columns of a data table', 20, size => make.dataTable({ rows: many(2, () => many(size, () => make.cell('a'))) })],
  [
    'characters of a data table',
    10_000,
    size => make.dataTable({ rows: [[make.cell('a')], [make.cell(x(size - 1))]] }),
  ],
  ['rows of a page of a data table', 100, size => make.dataTable({ page_size: size })],
  ['characters of a chart title', 50, size => make.pie({ title: x(size) })],
  [
    'segments of a pie',
    6,
    size =>
      make.pie(
        {},
        many(size, index => ({ label: `s${index}`, value: 1 })),
      ),
  ],
  ['characters of a segment label', 20, size => make.pie({}, [{ label: x(size), value: 1 }])],
  [
    'series of a chart',
    6,
    size =>
      make.chart(
        'bar',
        many(size, index => `s${index}`),
        ['a'],
      ),
  ],
  [
    'points of a series',
    20,
    size =>
      make.chart(
        'line',
        ['s'],
        many(size, index => `c${index}`),
      ),
  ],
  ['characters of a series name', 20, size => make.chart('area', [x(size)], ['a'])],
  ['characters of a category', 20, size => make.chart('bar', ['s'], [x(size)])],
  ['characters of an axis label', 50, size => make.chart('bar', ['s'], ['a'], { x_label: x(size) })],
  ['characters of a card title', 150, size => ({ type: 'card', title: mrkdwn(x(size)) })],
  ['characters of a card body', 200, size => ({ type: 'card', body: mrkdwn(x(size)) })],
  [
    'cards of a carousel',
    10,
    size => ({ type: 'carousel', elements: many(size, () => ({ type: 'card', title: mrkdwn('a') })) }),
  ],
  [
    'characters of a container title',
    150,
    size => ({ type: 'container', title: plain(x(size)), child_blocks: [{ type: 'divider' }] }),
  ],
  [
    'blocks of a container',
    10,
    size => ({ type: 'container', title: plain('a'), child_blocks: many(size, () => ({ type: 'divider' })) }),
  ],
  ['indents of a list', 8, size => make.rich({ type: 'rich_text_list', style: 'bullet', indent: size, elements: [] })],
  [
    'characters of a rich text link',
    3000,
    size => make.rich({ type: 'rich_text_section', elements: [{ type: 'link', url: `https://${x(size - 8)}` }] }),
  ],
];

const elementLimits: [what: string, limit: number, build: (size: number) => Json][] = [
  ['characters of an action_id', 255, size => make.button({ action_id: x(size) })],
  ['characters of a button', 75, size => make.button({ text: plain(x(size)) })],
  ['characters of a button value', 2000, size => make.button({ value: x(size) })],
  ['characters of a button address', 3000, size => make.button({ url: `https://${x(size - 8)}` })],
  ['characters of an accessibility label', 75, size => make.button({ accessibility_label: x(size) })],
  [
    'characters of a confirmation title',
    100,
    size => make.button({ confirm: make.confirm({ title: plain(x(size)) }) }),
  ],
  ['characters of a confirmation text', 300, size => make.button({ confirm: make.confirm({ text: plain(x(size)) }) })],
  ['characters of a confirm button', 30, size => make.button({ confirm: make.confirm({ confirm: plain(x(size)) }) })],
  ['characters of a deny button', 30, size => make.button({ confirm: make.confirm({ deny: plain(x(size)) }) })],
  ['options of a select', 100, size => make.select({ options: many(size, index => make.option(`v${index}`)) })],
  [
    'option groups of a select',
    100,
    size => ({
      type: 'static_select',
      action_id: 'a',
      option_groups: many(size, index => ({ label: plain('g'), options: [make.option(`v${index}`)] })),
    }),
  ],
  [
    'options of a group',
    100,
    size => ({
      type: 'static_select',
      action_id: 'a',
      option_groups: [{ label: plain('g'), options: many(size, index => make.option(`v${index}`)) }],
    }),
  ],
  [
    'characters of a group label',
    75,
    size => ({
      type: 'static_select',
      action_id: 'a',
      option_groups: [{ label: plain(x(size)), options: [make.option('v')] }],
    }),
  ],
  ['characters of an option', 75, size => make.select({ options: [{ text: plain(x(size)), value: 'v' }] })],
  ['characters of an option value', 150, size => make.select({ options: [{ text: plain('a'), value: x(size) }] })],
  [
    'characters of an option description',
    75,
    size => make.select({ options: [{ ...make.option('v'), description: plain(x(size)) }] }),
  ],
  ['characters of a placeholder', 150, size => make.select({ placeholder: plain(x(size)) })],
  [
    'options of an overflow menu',
    5,
    size => ({ type: 'overflow', action_id: 'a', options: many(size, index => make.option(`v${index}`)) }),
  ],
  [
    'checkboxes',
    10,
    size => ({ type: 'checkboxes', action_id: 'a', options: many(size, index => make.option(`v${index}`)) }),
  ],
  [
    'radio buttons',
    10,
    size => ({ type: 'radio_buttons', action_id: 'a', options: many(size, index => make.option(`v${index}`)) }),
  ],
];

const inputLimits: [what: string, limit: number, build: (size: number) => Json][] = [
  [
    'the longest a text input may ask for',
    3000,
    size => ({ type: 'plain_text_input', action_id: 'a', max_length: size }),
  ],
  [
    'the shortest a text input may ask for',
    3000,
    size => ({ type: 'plain_text_input', action_id: 'a', min_length: size }),
  ],
  [
    'characters that a text input starts with',
    3000,
    size => ({ type: 'plain_text_input', action_id: 'a', initial_value: x(size) }),
  ],
  ['files of a file input', 10, size => ({ type: 'file_input', action_id: 'a', max_files: size })],
  ['lines of a rich text input', 100, size => ({ type: 'rich_text_input', action_id: 'a', max_lines: size })],
];

const modal = (fields: Json = {}): Json => ({
  type: 'modal',
  title: plain('a'),
  blocks: [{ type: 'divider' }],
  ...fields,
});
const viewLimits: [what: string, limit: number, build: (size: number) => Json][] = [
  ['blocks of a modal', 100, size => modal({ blocks: many(size, () => ({ type: 'divider' })) })],
  ['blocks of a Home tab', 100, size => ({ type: 'home', blocks: many(size, () => ({ type: 'divider' })) })],
  ['characters of a modal title', 24, size => modal({ title: plain(x(size)) })],
  ['characters of a submit button', 24, size => modal({ submit: plain(x(size)) })],
  ['characters of a close button', 24, size => modal({ close: plain(x(size)) })],
  ['characters of private_metadata', 3000, size => modal({ private_metadata: x(size) })],
  ['characters of a callback_id', 255, size => modal({ callback_id: x(size) })],
  ['characters of an external_id', 255, size => modal({ external_id: x(size) })],
  [
    'characters of an input label',
    2000,
    size => modal({ submit: plain('a'), blocks: [{ ...make.input(), label: plain(x(size)) }] }),
  ],
  [
    'characters of an input hint',
    2000,
    size => modal({ submit: plain('a'), blocks: [{ ...make.input(), hint: plain(x(size)) }] }),
  ],
  ['characters of an alert', 200, size => modal({ blocks: [{ type: 'alert', text: plain(x(size)) }] })],
];

describe('each limit is accepted, and refused at plus one', () => {
  test.each(blockLimits)('%s: %i', (_what, limit, build) => {
    expect(checkBlocks([build(limit)])).toEqual([]);
    expect(checkBlocks([build(limit + 1)])).not.toEqual([]);
  });
  test.each(elementLimits)('%s: %i', (_what, limit, build) => {
    expect(checkBlocks([{ type: 'actions', elements: [build(limit)] }])).toEqual([]);
    expect(checkBlocks([{ type: 'actions', elements: [build(limit + 1)] }])).not.toEqual([]);
  });
  test.each(inputLimits)('%s: %i', (_what, limit, build) => {
    const view = (size: number) => modal({ submit: plain('a'), blocks: [make.input(build(size))] });
    expect(checkView(view(limit))).toEqual([]);
    expect(checkView(view(limit + 1))).not.toEqual([]);
  });
  test.each(viewLimits)('%s: %i', (_what, limit, build) => {
    expect(checkView(build(limit))).toEqual([]);
    expect(checkView(build(limit + 1))).not.toEqual([]);
  });
  test('blocks of a message: 50', () => {
    expect(checkBlocks(many(50, () => ({ type: 'divider' })))).toEqual([]);
    expect(checkBlocks(many(51, () => ({ type: 'divider' })))).toEqual([
      { pointer: '/blocks', code: 'failed_constraint', message: 'no more than 50 items allowed' },
    ]);
  });
  test('charts of a message: 2', () => {
    expect(checkBlocks([make.pie(), make.pie()])).toEqual([]);
    expect(checkBlocks([make.pie(), make.pie(), make.pie()])).not.toEqual([]);
  });
  test('tables of a message: 1', () => {
    const table = { type: 'table', rows: [[make.cell('a')]] };
    expect(checkBlocks([table])).toEqual([]);
    expect(checkBlocks([table, table])).not.toEqual([]);
  });
  test('characters of all data tables of a message: 10,000', () => {
    const table = (size: number) => make.dataTable({ rows: [[make.cell('a')], [make.cell(x(size - 1))]] });
    expect(checkBlocks([table(5000), table(5000)])).toEqual([]);
    expect(checkBlocks([table(5000), table(5001)])).not.toEqual([]);
  });
  test('characters of all markdown blocks of a message: 12,000', () => {
    const markdown = (size: number) => ({ type: 'markdown', text: x(size) });
    expect(checkBlocks([markdown(6000), markdown(6000)])).toEqual([]);
    expect(checkBlocks([markdown(6000), markdown(6001)])).not.toEqual([]);
  });
  test('characters of a message text: 40,000; of a metadata event type: 255', () => {
    expect(checkMessage({ text: x(40_000) })).toEqual([]);
    expect(checkMessage({ text: x(40_001) })).not.toEqual([]);
    expect(checkMetadata({ event_type: x(255), event_payload: {} })).toEqual([]);
    expect(checkMetadata({ event_type: x(256), event_payload: {} })).not.toEqual([]);
  });
});

test('every block kind and every element has a source, and is named as its file', () => {
  for (const { type, source, surfaces } of blockKinds) {
    expect(source).toMatch(/^https:\/\/docs\.slack\.dev\//);
    expect(surfaces.length, type).toBeGreaterThan(0);
  }
  expect(new Set(blockKinds.map(({ type }) => type)).size).toBe(blockKinds.length);
  expect(new Set(elements.map(({ type }) => type)).size).toBe(elements.length);
});
