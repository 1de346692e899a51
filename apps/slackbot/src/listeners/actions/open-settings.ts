import { openSettings as open } from '../../use-cases/settings.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

/** On the App Home the value is the channel. */
export const openSettings: Listener = onClick(
  'open_settings',
  async (call, { triggerId, value, responseUrl, reply }) => {
    const channelName = await call.slack.channelName(value);
    await open(call, { triggerId, channel: value, channelName, responseUrl }, reply);
  },
);
