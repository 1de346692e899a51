import { changeSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const scheduleSnooze: Listener = onClick('schedule_snooze', (call, { value, channel, reply }) =>
  changeSchedule(call, { channel: channel ?? '', id: value, change: 'snooze' }, reply),
);
