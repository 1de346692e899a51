import { changeSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const schedulePause: Listener = onClick('schedule_pause', (call, { value, channel, reply }) =>
  changeSchedule(call, { channel: channel ?? '', id: value, change: 'pause' }, reply),
);
