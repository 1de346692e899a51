import type { NewRun, WorkspaceStore } from '../store/port.ts';
import type { Schedule } from '../store/records.ts';
import { nextRun } from './occurrences.ts';

/** A summary that could not be fired for longer than this is skipped, and said to be. */
const graceMs = 6 * 3_600_000;
/** Of a schedule that fell behind this far, only the last one matters. */
const mostCatchUp = 50;

/** Records each due run, one after the other, so that none is lost and none is silent. */
export async function fireDue(memory: WorkspaceStore, now: number): Promise<void> {
  for (const due of await memory.schedules.due(now)) {
    let schedule: Schedule | null = due;
    for (let n = 0; schedule?.nextAt && schedule.nextAt <= now && n < mostCatchUp; n++) {
      await fireOne(memory, schedule, schedule.nextAt, now, n === mostCatchUp - 1);
      schedule = await memory.schedules.get(due.id);
    }
  }
}

async function fireOne(
  memory: WorkspaceStore,
  schedule: Schedule,
  fireAt: number,
  now: number,
  last: boolean,
): Promise<void> {
  const next = nextRun(schedule, last ? now : fireAt);
  await memory.schedules.fire(schedule, next, runFor(schedule, fireAt, now));
}

/** The newest of several missed runs is posted, the older ones are not: its period reaches back to the last that was. */
function runFor(schedule: Schedule, fireAt: number, now: number): NewRun {
  const next = nextRun(schedule, fireAt);
  const superseded = next !== null && next <= now;
  const skip =
    schedule.snoozedUntil !== null && fireAt < schedule.snoozedUntil
      ? 'Snoozed.'
      : now - fireAt > graceMs && superseded
        ? 'The bot was not running, and a later summary covers this time.'
        : null;
  return { fireAt, state: skip ? 'skipped' : 'pending', requestedBy: null, detail: skip };
}
