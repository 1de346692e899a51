import { changeSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const scheduleRun: Listener = onClick('schedule_run', (call, { value, channel, reply }) =>
  changeSchedule(call, { channel: channel ?? '', id: value, change: 'run' }, reply),
);
