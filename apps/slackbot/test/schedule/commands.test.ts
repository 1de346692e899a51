import { beforeEach, describe, expect, it } from 'vitest';
import {
  type By,
  createSchedule,
  editSchedule,
  listSchedules,
  pauseSchedule,
  previewSchedule,
  removeSchedule,
  resumeSchedule,
  runScheduleNow,
  snoozeSchedule,
} from '../../src/schedule/commands.ts';
import type { WorkspaceStore } from '../../src/store/port.ts';
import { memoryStore } from '../support/memory.ts';
import { hour, monday } from '../support/samples.ts';

describe('the schedule commands', () => {
  let memory: WorkspaceStore;
  let by: By;
  const clock = { now: monday };

  beforeEach(async () => {
    clock.now = monday;
    memory = (await memoryStore(clock)).workspace('T1');
    by = { memory, user: 'U1', now: monday };
  });

  const created = async (text = 'daily 09:00') => {
    const done = await createSchedule(by, 'C1', text, 'Europe/Berlin');
    if (!done.ok) throw new Error(done.why);
    return done;
  };

  it('preview the next three runs without storing anything', async () => {
    const preview = previewSchedule('weekdays 09:00', 'Europe/Berlin', monday);
    expect(preview.ok && preview.next.map(time => new Date(time).toISOString())).toEqual([
      '2026-11-24T08:00:00.000Z',
      '2026-11-25T08:00:00.000Z',
      '2026-11-26T08:00:00.000Z',
    ]);
    expect(await memory.schedules.list()).toEqual([]);
  });

  it('create a schedule, list it with its next runs, and log who did it', async () => {
    const { schedule, view } = await created();
    expect(schedule.nextAt).toBe(Date.UTC(2026, 10, 24, 8));
    expect(view).toMatchObject({ text: 'daily 09:00 Europe/Berlin', state: 'active', notes: [] });
    expect(await listSchedules(memory, 'C1', monday)).toEqual([view]);
    expect(await listSchedules(memory, 'C2', monday)).toEqual([]);
    expect(await memory.audit.list(10)).toMatchObject([{ by: 'U1', channel: 'C1', action: 'schedule.create' }]);
  });

  it('refuse a twin, a twenty-first, and what cannot be read', async () => {
    await created();
    expect(await createSchedule(by, 'C1', 'daily 9:00', 'Europe/Berlin')).toMatchObject({ ok: false, why: /already/ });
    for (let n = 0; n < 19; n++) await created(`daily 10:${n + 10}`);
    expect(await createSchedule(by, 'C1', 'daily 22:00', 'UTC')).toMatchObject({ ok: false, why: /at most 20/ });
    expect(await createSchedule(by, 'C1', 'sometimes', 'UTC')).toMatchObject({ ok: false });
  });

  it('pause, resume, snooze and edit', async () => {
    const { schedule } = await created();
    expect(await pauseSchedule(by, schedule.id)).toMatchObject({
      ok: true,
      view: { state: 'paused', next: [], pausedReason: 'Paused by <@U1>.' },
    });
    expect(await memory.schedules.due(monday + 100 * hour)).toEqual([]);
    expect(await resumeSchedule(by, schedule.id)).toMatchObject({ ok: true, view: { state: 'active' } });
    const until = Date.UTC(2026, 10, 26);
    expect(await snoozeSchedule(by, schedule.id, until)).toMatchObject({
      ok: true,
      view: {
        state: 'snoozed',
        snoozedUntil: until,
        next: [Date.UTC(2026, 10, 26, 8), expect.any(Number), expect.any(Number)],
      },
    });
    expect(await snoozeSchedule(by, schedule.id, monday)).toMatchObject({ ok: false });
    const edited = await editSchedule(by, schedule.id, 'weekly fri 17:00', 'Europe/Berlin');
    expect(edited).toMatchObject({ ok: true, schedule: { nextAt: Date.UTC(2026, 10, 27, 16) } });
    expect(await editSchedule(by, schedule.id, 'nonsense', 'UTC')).toMatchObject({ ok: false });
  });

  it('lose neither of two changes made at once', async () => {
    const { schedule } = await created();
    await Promise.all([
      snoozeSchedule(by, schedule.id, monday + hour),
      editSchedule(by, schedule.id, 'daily 10:00', 'UTC'),
    ]);
    expect(await memory.schedules.get(schedule.id)).toMatchObject({ snoozedUntil: monday + hour, timeZone: 'UTC' });
  });

  it('run now, and remove with what was about to run', async () => {
    const { schedule } = await created();
    expect(await runScheduleNow(by, schedule.id)).toMatchObject({ ok: true });
    expect(await memory.runs.open(monday)).toMatchObject([{ requestedBy: 'U1', fireAt: monday }]);
    expect(await removeSchedule(by, schedule.id)).toMatchObject({ ok: true });
    expect(await memory.runs.open(monday)).toEqual([]);
    expect(await removeSchedule(by, schedule.id)).toMatchObject({ ok: false, why: /no longer there/ });
    expect(await pauseSchedule(by, schedule.id)).toMatchObject({ ok: false });
  });
});
