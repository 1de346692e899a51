import { changeSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const scheduleResume: Listener = onClick('schedule_resume', (call, { value, channel, reply }) =>
  changeSchedule(call, { channel: channel ?? '', id: value, change: 'resume' }, reply),
);
