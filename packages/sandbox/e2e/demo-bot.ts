import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel, WebClient } from '@slack/web-api';
import { asText } from '../src/as-text.ts';
import type { Json, Sandbox } from '../src/index.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });

/** Every kind of thing that the page draws, in one message. */
export const showcase: Json[] = [
  { type: 'header', text: plain('IP reputation at Outlook.com') },
  {
    type: 'section',
    text: mrkdwn(
      ':hourglass_flowing_sand: *Delayed, not lost.* The server of &lt;reader@example.net&gt; said `451 4.7.650`. It retries _by itself_; ~resend it~.\n&gt; quoted &lt;a@example.com&gt; &amp; more\n<https://example.com/docs|What it means> · <mailto:postmaster@example.net|postmaster@example.net>',
    ),
    accessory: {
      type: 'overflow',
      action_id: 'more',
      options: [
        { text: plain('Mute here'), value: 'mute' },
        { text: plain('Wrong?'), value: 'wrong' },
      ],
    },
  },
  {
    type: 'section',
    fields: [
      mrkdwn('*Who says it*\nOutlook.com'),
      mrkdwn('*Whose move*\nYours'),
      mrkdwn('*Clears*\n5–30 minutes'),
      mrkdwn('*Confidence*\nhigh'),
    ],
  },
  { type: 'divider' },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Look at the ' },
              { type: 'text', text: 'queue', style: { code: true } },
            ],
          },
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'Lower the rate', style: { bold: true } }] },
        ],
      },
      {
        type: 'rich_text_preformatted',
        elements: [{ type: 'text', text: 'postqueue -p | grep "<reader@example.net>"' }],
      },
    ],
  },
  {
    type: 'actions',
    block_id: 'deeds',
    elements: [
      { type: 'button', action_id: 'packet', text: plain('Postmaster packet'), style: 'primary' },
      {
        type: 'button',
        action_id: 'forget',
        text: plain('Forget'),
        style: 'danger',
        confirm: {
          title: plain('Forget it?'),
          text: plain('This cannot be undone.'),
          confirm: plain('Forget'),
          deny: plain('Keep'),
        },
      },
      {
        type: 'static_select',
        action_id: 'period',
        placeholder: plain('Period'),
        options: ['day', 'week'].map(value => ({ text: plain(value), value })),
      },
    ],
  },
  { type: 'context', elements: [mrkdwn('Evidence: `4.7.650` · <https://example.org/source|source>')] },
];

export const charts: Json[] = [
  {
    type: 'data_visualization',
    title: 'Deferrals an hour',
    chart: {
      type: 'bar',
      series: [
        {
          name: 'reputation',
          data: ['08', '09', '10', '11'].map((label, index) => ({ label, value: [12, 48, 31, 5][index] })),
        },
        {
          name: 'greylisting',
          data: ['08', '09', '10', '11'].map((label, index) => ({ label, value: [3, 8, 9, 2][index] })),
        },
      ],
      axis_config: { categories: ['08', '09', '10', '11'], x_label: 'Hour (UTC)', y_label: 'Attempts' },
    },
  },
  {
    type: 'data_visualization',
    title: 'By cause',
    chart: {
      type: 'pie',
      segments: [
        { label: 'reputation', value: 96 },
        { label: 'greylisting', value: 22 },
        { label: 'overload', value: 9 },
      ],
    },
  },
  {
    type: 'data_table',
    caption: 'Replies',
    page_size: 3,
    rows: [
      [
        { type: 'raw_text', text: 'Reply' },
        { type: 'raw_text', text: 'Count' },
      ],
      ...[
        ['451 4.7.650', 96],
        ['450 4.2.0 greylisted', 22],
        ['452 4.3.1', 9],
        ['421 4.7.28', 4],
      ].map(([text, value]) => [
        { type: 'raw_text', text: String(text) },
        { type: 'raw_number', value: Number(value), text: String(value) },
      ]),
    ],
  },
];

const modal = {
  type: 'modal' as const,
  callback_id: 'paste',
  title: plain('Explain a reply'),
  submit: plain('Explain'),
  close: plain('Cancel'),
  blocks: [
    { type: 'section', text: mrkdwn('Paste what the *mail server* said.') },
    {
      type: 'input',
      block_id: 'reply',
      label: plain('Reply or log lines'),
      hint: plain('Addresses are hidden from others.'),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 3000 },
    },
    {
      type: 'input',
      block_id: 'where',
      label: plain('Channel'),
      optional: true,
      element: { type: 'conversations_select', action_id: 'channel' },
    },
    {
      type: 'input',
      block_id: 'how',
      label: plain('Who sees it'),
      element: {
        type: 'radio_buttons',
        action_id: 'who',
        options: ['Only me', 'Everybody'].map(text => ({ text: plain(text), value: text })),
        initial_option: { text: plain('Only me'), value: 'Only me' },
      },
    },
    {
      type: 'input',
      block_id: 'days',
      label: plain('Days'),
      optional: true,
      element: {
        type: 'checkboxes',
        action_id: 'days',
        options: ['Mon', 'Tue'].map(text => ({ text: plain(text), value: text })),
      },
    },
  ],
};

const share = { type: 'button', action_id: 'share', text: plain('Share to channel'), style: 'primary' };

/** A bot of a few lines that uses every surface, so that the page can be tried without the real one. */
export async function startDemoBot(slack: Sandbox): Promise<{ stop: () => Promise<void> }> {
  const web = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl, logLevel: LogLevel.ERROR });
  const socket = new SocketModeClient({
    appToken: slack.tokens.app,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  const post = async (args: Json): Promise<Json> => ({ ...(await web.apiCall('chat.postMessage', args)) });
  socket.on('slash_commands', async ({ ack, body }) => {
    await ack();
    if (body.text === '') await web.apiCall('views.open', { trigger_id: body.trigger_id, view: modal });
    else if (body.text.startsWith('private')) {
      const only = [
        { type: 'section', text: mrkdwn('*Only you* see this.') },
        { type: 'actions', elements: [share] },
      ];
      const to = { channel: body.channel_id, user: body.user_id };
      await web.apiCall('chat.postEphemeral', { ...to, text: 'Only you see this.', blocks: only });
    } else {
      const top = await post({ channel: body.channel_id, text: 'Delayed by Outlook.com: your move', blocks: showcase });
      await post({ channel: body.channel_id, thread_ts: top.ts, text: 'Charts and a table', blocks: charts });
    }
  });
  const use = async (body: Json): Promise<void> => {
    const { actions, response_url } = body as { actions: Json[]; response_url: string };
    const channel = (body.channel as Json | undefined)?.id ?? 'mail-ops';
    const [action = {}] = actions;
    if (action.action_id === 'share') {
      await fetch(response_url, { method: 'POST', body: JSON.stringify({ delete_original: true }) });
      await post({ channel, text: 'Shared.' });
      return;
    }
    const value = asText((action.selected_option as Json | undefined)?.value);
    await post({ channel, text: `Used ${asText(action.action_id)} ${value}`.trim() });
  };
  socket.on('interactive', async ({ ack, body }) => {
    const written = body.view?.state.values.reply?.text.value ?? '';
    if (body.type === 'view_submission' && written.length < 5) {
      await ack({ response_action: 'errors', errors: { reply: 'That is too short to be a reply.' } });
      return;
    }
    await ack();
    if (body.type === 'shortcut') await web.apiCall('views.open', { trigger_id: body.trigger_id, view: modal });
    else if (body.type === 'view_submission') await post({ channel: 'mail-ops', text: `Submitted: ${written}` });
    else if (body.type === 'message_action') {
      const { channel, message } = body;
      await post({ channel: channel.id, thread_ts: message.ts, text: `Explained: ${message.text}` });
    } else await use(body);
  });
  socket.on('app_mention', async ({ ack, event }) => {
    await ack();
    await post({ channel: event.channel, thread_ts: event.ts, text: `You said: ${event.text}` });
  });
  socket.on('app_home_opened', async ({ ack, event }) => {
    await ack();
    await web.apiCall('views.publish', {
      user_id: event.user,
      view: {
        type: 'home',
        blocks: [
          ...showcase.slice(0, 3),
          { type: 'actions', elements: [{ type: 'button', action_id: 'try', text: plain('Try it') }] },
        ],
      },
    });
  });
  for (const other of ['message', 'file_shared', 'member_joined_channel', 'member_left_channel'])
    socket.on(other, ({ ack }) => ack());
  await socket.start();
  return { stop: () => socket.disconnect() };
}
