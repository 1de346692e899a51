import { clickAlert } from '../../alerts/click.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const alertAcknowledge: Listener = onClick('alert_acknowledge', (call, { value, channel, reply }) =>
  clickAlert(call, { id: value, channel: channel ?? '', change: 'acknowledge' }, reply),
);
