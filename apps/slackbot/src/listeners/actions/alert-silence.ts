import { clickAlert } from '../../alerts/click.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const alertSilence: Listener = onClick('alert_silence', (call, { value, channel, reply }) =>
  clickAlert(call, { id: value, channel: channel ?? '', change: 'silence' }, reply),
);
