import type { ScheduleOrigin } from '../../messages/schedules.ts';
import { submitSchedule } from '../../use-cases/schedules.ts';
import type { Listener } from '../listener.ts';
import { onSubmit } from './on-submit.ts';

export const schedule: Listener = onSubmit<ScheduleOrigin>(
  'schedule',
  async (call, { origin, values, refuse, close, reply }) => {
    const text = values.timing?.schedule_preview?.value ?? '';
    const outcome = await submitSchedule(call, origin, text);
    if ('problem' in outcome) return refuse({ timing: outcome.problem });
    await close();
    await reply.tell(outcome.done);
  },
);
