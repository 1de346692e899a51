import { changeSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const scheduleRemove: Listener = onClick('schedule_remove', (call, { value, channel, reply }) =>
  changeSchedule(call, { channel: channel ?? '', id: value, change: 'remove' }, reply),
);
