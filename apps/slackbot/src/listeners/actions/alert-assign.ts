import { clickAlert } from '../../alerts/click.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const alertAssign: Listener = onClick('alert_assign', (call, { value, channel, reply }) =>
  clickAlert(call, { id: value, channel: channel ?? '', change: 'assign' }, reply),
);
