import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts, showcase } from '../../e2e/demo-bot.ts';
import { blockKinds } from '../../src/blocks/kinds.generated.ts';
import { checkBlocks, checkView, problemText } from '../../src/index.ts';
import * as make from './make.ts';

type Json = Record<string, unknown>;
const { plain, mrkdwn, cell } = make;
const first = (blocks: unknown) => checkBlocks(blocks).map(problemText)[0];

/** Equivalents of the examples on Slack's reference pages, one at least for each block type. */
const examples: Record<string, Json[]> = {
  section: [
    { type: 'section', text: mrkdwn('*Queue* of <https://example.com|mx1>'), block_id: 'text1' },
    {
      type: 'section',
      text: mrkdwn('Pick'),
      accessory: make.select({ placeholder: plain('One'), initial_option: make.option('v') }),
    },
    {
      type: 'section',
      text: mrkdwn('When'),
      accessory: { type: 'datepicker', action_id: 'd', initial_date: '2026-11-23' },
    },
    {
      type: 'section',
      text: mrkdwn('At'),
      accessory: { type: 'timepicker', action_id: 't', initial_time: '09:30', timezone: 'Europe/Berlin' },
    },
    {
      type: 'section',
      text: mrkdwn('Who'),
      accessory: { type: 'multi_users_select', action_id: 'u', max_selected_items: 3 },
    },
    {
      type: 'section',
      text: plain('Tick'),
      accessory: {
        type: 'checkboxes',
        action_id: 'c',
        options: [{ text: mrkdwn('*a*'), value: 'v', description: mrkdwn('b') }],
      },
    },
    {
      type: 'section',
      text: plain('Picture'),
      accessory: { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' },
    },
    { type: 'section', fields: [plain('a'), mrkdwn('b')], expand: true },
  ],
  header: [{ type: 'header', text: { ...plain('Digest :inbox_tray:'), emoji: true } }],
  divider: [{ type: 'divider' }],
  context: [
    {
      type: 'context',
      elements: [{ type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' }, mrkdwn('by *dana*')],
    },
  ],
  context_actions: [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'f',
          positive_button: { text: plain('Yes'), value: 'y' },
          negative_button: { text: plain('No'), value: 'n', accessibility_label: 'Not right' },
        },
        make.iconButton('i'),
      ],
    },
  ],
  actions: [
    {
      type: 'actions',
      block_id: 'a1',
      elements: [
        make.button({ style: 'danger', confirm: make.confirm({ style: 'danger' }) }),
        make.select({ action_id: 'b' }),
      ],
    },
    {
      type: 'actions',
      elements: [
        {
          type: 'conversations_select',
          action_id: 'c',
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          default_to_current_conversation: true,
          response_url_enabled: true,
        },
      ],
    },
    {
      type: 'actions',
      elements: [
        { type: 'datetimepicker', action_id: 'd', initial_date_time: 1_795_000_000 },
        { type: 'external_select', action_id: 'e', min_query_length: 2 },
      ],
    },
    {
      type: 'actions',
      elements: [
        {
          type: 'workflow_button',
          text: plain('Run'),
          workflow: {
            trigger: {
              url: 'https://slack.com/shortcuts/Ft1/a',
              customizable_input_parameters: [{ name: 'a', value: 'b' }],
            },
          },
        },
      ],
    },
  ],
  input: [
    make.input({
      type: 'plain_text_input',
      action_id: 'p',
      multiline: true,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    }),
    make.input({ type: 'number_input', action_id: 'n', is_decimal_allowed: false, min_value: '1', max_value: '28' }),
    make.input({ type: 'email_text_input', action_id: 'm', placeholder: plain('a@example.com') }),
    make.input({ type: 'url_text_input', action_id: 'u' }),
    make.input({
      type: 'radio_buttons',
      action_id: 'r',
      options: [make.option('a'), make.option('b')],
      initial_option: make.option('b'),
    }),
    make.input({ type: 'file_input', action_id: 'f', filetypes: ['eml', 'log'], max_files: 3 }),
    make.input({
      type: 'rich_text_input',
      action_id: 't',
      initial_value: make.rich({ type: 'rich_text_section', elements: [] }),
    }),
    make.input({ type: 'channels_select', action_id: 'c' }),
    make.input({
      type: 'multi_static_select',
      action_id: 's',
      options: [make.option('a'), make.option('b')],
      initial_options: [make.option('a')],
    }),
  ],
  image: [{ type: 'image', slack_file: { id: 'F0SANDBOX01' }, alt_text: 'a', title: plain('b') }],
  file: [{ type: 'file', external_id: 'ABCD1', source: 'remote' }],
  markdown: [{ type: 'markdown', text: '**bold** and [link](https://example.com)' }],
  rich_text: [
    make.rich(
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'a', style: { bold: true, italic: true, strike: true, code: true } },
          { type: 'emoji', name: 'wave' },
          { type: 'user', user_id: 'U1' },
          { type: 'channel', channel_id: 'C1' },
          { type: 'broadcast', range: 'here' },
          { type: 'date', timestamp: 1_795_000_000, format: '{date_num}', fallback: 'day' },
          { type: 'color', value: '#AA00ff' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        indent: 1,
        offset: 2,
        border: 1,
        elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'https://example.com', text: 'a' }] }],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'q' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'p' }], border: 0 },
    ),
  ],
  table: [
    {
      type: 'table',
      block_id: 't',
      column_settings: [{ is_wrapped: true }, { align: 'right' }],
      rows: [
        [cell('A'), cell('B')],
        [cell('1'), make.rich({ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] })],
      ],
    },
  ],
  data_table: [
    make.dataTable({
      page_size: 10,
      row_header_column_index: 1,
      rows: [
        [cell('Cause'), cell('n')],
        [
          make.rich({ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }),
          { type: 'raw_number', value: 4.5, text: '4.5' },
        ],
      ],
    }),
  ],
  data_visualization: [
    make.pie(),
    make.chart('bar', ['a', 'b'], ['x', 'y'], { x_label: 'X', y_label: 'Y' }),
    make.chart('line', ['a'], ['x']),
    make.chart('area', ['a'], ['x']),
  ],
  video: [
    make.video({
      title_url: 'https://example.com',
      author_name: 'a',
      provider_name: 'b',
      provider_icon_url: 'https://example.com/i.png',
      description: plain('d'),
    }),
  ],
  alert: [{ type: 'alert', text: mrkdwn('careful'), level: 'warning' }],
  card: [
    {
      type: 'card',
      title: mrkdwn('a'),
      subtitle: mrkdwn('b'),
      body: mrkdwn('c'),
      actions: [make.button()],
      icon: { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' },
    },
  ],
  carousel: [{ type: 'carousel', elements: [{ type: 'card', body: mrkdwn('c') }] }],
  container: [
    {
      type: 'container',
      title: plain('a'),
      subtitle: mrkdwn('b'),
      width: 'wide',
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: [{ type: 'section', text: mrkdwn('a') }, make.rich()],
    },
  ],
  task_card: [
    {
      type: 'task_card',
      task_id: '1',
      title: 'Read',
      status: 'in_progress',
      sources: [{ type: 'url', url: 'https://example.com', text: 'a' }],
    },
  ],
  plan: [
    { type: 'plan', title: 'Plan', tasks: [{ type: 'task_card', task_id: '1', title: 'Read', status: 'complete' }] },
  ],
};

describe('documented examples are accepted', () => {
  test.each(blockKinds.map(({ type, surfaces }) => [type, surfaces] as const))('%s', (type, surfaces) => {
    const found = examples[type];
    expect(found, `no example for ${type}`).toBeDefined();
    for (const block of found ?? []) {
      if (surfaces.includes('message')) expect(checkBlocks([block])).toEqual([]);
      if (surfaces.includes('modal'))
        expect(checkView({ type: 'modal', title: plain('a'), submit: plain('b'), blocks: [block] })).toEqual([]);
      if (surfaces.includes('home')) expect(checkView({ type: 'home', blocks: [block] })).toEqual([]);
    }
  });
  test('the showcase of the page', () => {
    expect(checkBlocks(showcase)).toEqual([]);
    expect(checkBlocks(charts)).toEqual([]);
  });
});

describe('what Slack refuses is refused, with a pointer', () => {
  test.each<[string, unknown, string]>([
    ['no list', {}, 'must provide an array [json-pointer:/blocks]'],
    ['no type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
    ['an unknown type', [{ type: 'chart' }], 'unsupported type: chart [json-pointer:/blocks/0/type]'],
    [
      'a modal block in a message',
      [{ type: 'alert', text: plain('a') }],
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    [
      'an additional property',
      [{ type: 'divider', color: 'red' }],
      'invalid additional property: color [json-pointer:/blocks/0]',
    ],
    [
      'an empty text',
      [{ type: 'section', text: mrkdwn('') }],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a long text',
      [{ type: 'section', text: mrkdwn(make.x(3001)) }],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'mrkdwn in a header',
      [{ type: 'header', text: mrkdwn('a') }],
      'must be a valid enum value [json-pointer:/blocks/0/text/type]',
    ],
    ['a section of nothing', [{ type: 'section' }], 'must have at least one of: text, fields [json-pointer:/blocks/0]'],
    [
      'emoji beside mrkdwn',
      [{ type: 'section', text: { ...mrkdwn('a'), emoji: true } }],
      'invalid additional property: emoji [json-pointer:/blocks/0/text]',
    ],
    [
      'empty actions',
      [{ type: 'actions', elements: [] }],
      'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'two buttons of one action_id',
      [{ type: 'actions', elements: [make.button(), make.button()] }],
      'action_id `a` already exists in this block [json-pointer:/blocks/0]',
    ],
    [
      'two blocks of one block_id',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      'block_id `a` already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'an input element among actions',
      [{ type: 'actions', elements: [{ type: 'plain_text_input', action_id: 'a' }] }],
      'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'an initial option that is not offered',
      [{ type: 'actions', elements: [make.select({ initial_option: make.option('other') })] }],
      'must exactly match one of the provided options [json-pointer:/blocks/0/elements/0/initial_option]',
    ],
    [
      'an empty cell',
      [make.dataTable({ rows: [[cell('a')], [cell('')]] })],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/1/0/text]',
    ],
    [
      'a ragged data table',
      [make.dataTable({ rows: [[cell('a')], [cell('b'), cell('c')]] })],
      'must have as many cells as the first row [json-pointer:/blocks/0/rows/1]',
    ],
    [
      'a data table of a header only',
      [make.dataTable({ rows: [[cell('a')]] })],
      'no fewer than 2 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'rich text in a data table header',
      [make.dataTable({ rows: [[make.rich()], [cell('b')]] })],
      'unsupported type: rich_text [json-pointer:/blocks/0/rows/0/0/type]',
    ],
    [
      'a pie segment of zero',
      [make.pie({}, [{ label: 'a', value: 0 }])],
      'must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]',
    ],
    [
      'a chart inside of a container',
      [{ type: 'container', title: plain('a'), child_blocks: [make.pie()] }],
      'unsupported type: data_visualization [json-pointer:/blocks/0/child_blocks/0/type]',
    ],
    [
      'two series of one name',
      [make.chart('bar', ['a', 'a'], ['x'])],
      'must be unique among the series [json-pointer:/blocks/0/chart/series/1/name]',
    ],
    [
      'a broken address',
      [make.button().text === undefined ? {} : { type: 'actions', elements: [make.button({ url: 'example' })] }],
      'must be a valid URL [json-pointer:/blocks/0/elements/0/url]',
    ],
  ])('%s', (_what, blocks, expected) => {
    expect(first(blocks)).toBe(expected);
  });
  test('a modal with inputs needs a submit button', () => {
    const view = { type: 'modal', title: plain('a'), blocks: [make.input()] };
    expect(checkView(view)[0]?.message).toContain('submit');
    expect(checkView({ ...view, submit: plain('b') })).toEqual([]);
  });
  test('anything at all is judged without a throw, in time', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6, withNullPrototype: true }), value => {
        checkBlocks(value);
        checkBlocks([value]);
        checkView(value);
      }),
      { numRuns: 400 },
    );
    const from = process.cpuUsage(); // The clock goes on while other processes have their turn.
    checkBlocks(
      Array.from({ length: 200_000 }, () => ({
        type: 'section',
        fields: Array.from({ length: 10 }, () => mrkdwn('a')),
      })),
    );
    expect(process.cpuUsage(from).user).toBeLessThan(2_000_000);
  });
});
