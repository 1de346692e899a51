type Json = Record<string, unknown>;

/** Small valid pieces that tests change in one place. */
export const x = (size: number): string => 'x'.repeat(size);
export const plain = (text: string): Json => ({ type: 'plain_text', text });
export const mrkdwn = (text: string): Json => ({ type: 'mrkdwn', text });
export const cell = (text: string): Json => ({ type: 'raw_text', text });
export const option = (value: string): Json => ({ text: plain('a'), value });
export const button = (fields: Json = {}): Json => ({ type: 'button', action_id: 'a', text: plain('a'), ...fields });
export const iconButton = (action_id: string): Json => ({
  type: 'icon_button',
  action_id,
  icon: 'trash',
  text: plain('a'),
});
export const select = (fields: Json = {}): Json => ({
  type: 'static_select',
  action_id: 'a',
  options: [option('v')],
  ...fields,
});
export const confirm = (fields: Json = {}): Json => ({
  title: plain('a'),
  text: plain('a'),
  confirm: plain('a'),
  deny: plain('a'),
  ...fields,
});
export const input = (element: Json = { type: 'plain_text_input', action_id: 'a' }): Json => ({
  type: 'input',
  label: plain('a'),
  element,
});
export const video = (fields: Json = {}): Json => ({
  type: 'video',
  alt_text: 'a',
  title: plain('a'),
  thumbnail_url: 'https://example.com/a.png',
  video_url: 'https://example.com/v',
  ...fields,
});
export const dataTable = (fields: Json = {}): Json => ({
  type: 'data_table',
  caption: 'a',
  rows: [[cell('a')], [cell('b')]],
  ...fields,
});
export const pie = (fields: Json = {}, segments: Json[] = [{ label: 'a', value: 1 }]): Json => ({
  type: 'data_visualization',
  title: 'a',
  chart: { type: 'pie', segments },
  ...fields,
});
export const chart = (type: string, names: string[], categories: string[], axis: Json = {}): Json => ({
  type: 'data_visualization',
  title: 'a',
  chart: {
    type,
    series: names.map(name => ({ name, data: categories.map(label => ({ label, value: -1 })) })),
    axis_config: { categories, ...axis },
  },
});
export const rich = (...elements: Json[]): Json => ({ type: 'rich_text', elements });
