import { openEdit } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onClick } from './on-click.ts';

export const scheduleEdit: Listener = onClick(
  'schedule_edit',
  (call, { value, channel, triggerId, responseUrl, reply }) =>
    openEdit(call, { channel: channel ?? '', id: value, triggerId, responseUrl }, reply),
);
