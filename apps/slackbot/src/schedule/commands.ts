import { StoreConflict } from '../store/errors.ts';
import type { WorkspaceStore } from '../store/port.ts';
import type { Schedule } from '../store/records.ts';
import { parseTiming, type Timing, timingText } from './cadence.ts';
import { clockChanges } from './clock-changes.ts';
import { nextRun, runsAfter } from './occurrences.ts';

/** What the slash command and the dialog call. None of them checks who may: the caller does, by the channel's setting. */
export interface By {
  memory: WorkspaceStore;
  /** The person's id, for the audit log. */
  user: string;
  /** Milliseconds. */
  now: number;
}

/** `why` is a sentence for the person who asked. */
export type Done = { ok: true; schedule: Schedule; view: ScheduleView } | { ok: false; why: string };

/** A schedule as people see it. */
export interface ScheduleView {
  id: string;
  channel: string;
  /** `weekdays 09:00 Europe/Berlin` */
  text: string;
  /** The next three runs in milliseconds; empty while it is paused. */
  next: number[];
  /** Clock changes of the coming year that touch it, a sentence each. */
  notes: string[];
  state: 'active' | 'paused' | 'snoozed';
  /** Why it is paused, or until when it is snoozed (milliseconds). */
  pausedReason: string | null;
  snoozedUntil: number | null;
}

const mostInChannel = 20;
const gone = {
  ok: false,
  why: 'This schedule is no longer there; `/smtp451 schedules` lists those that are.',
} as const;

/** For the dialog: what a text would mean, without storing anything. */
export function previewSchedule(
  text: string,
  zone: string,
  now: number,
): { ok: true; timing: Timing; text: string; next: number[]; notes: string[] } | { ok: false; why: string } {
  const parsed = parseTiming(text, zone, now);
  if (!parsed.ok) return { ok: false, why: parsed.problem };
  const { timing } = parsed;
  return {
    ok: true,
    timing,
    text: timingText(timing),
    next: runsAfter(timing, now, 3),
    notes: clockChanges(timing, now),
  };
}

/** `zone` is the channel's or the person's, for texts that name none. */
export async function createSchedule(by: By, channel: string, text: string, zone: string): Promise<Done> {
  const parsed = parseTiming(text, zone, by.now);
  if (!parsed.ok) return { ok: false, why: parsed.problem };
  const { timing } = parsed;
  const there = await by.memory.schedules.list(channel);
  const twin = there.find(one => timingText(one) === timingText(timing));
  if (twin) return { ok: false, why: `This channel has \`${timingText(timing)}\` already.` };
  if (there.length >= mostInChannel)
    return { ok: false, why: `A channel has at most ${mostInChannel} schedules; remove one first.` };
  const schedule = await by.memory.schedules.create({
    ...timing,
    channel,
    createdBy: by.user,
    createdAt: by.now,
    nextAt: nextRun(timing, by.now),
    snoozedUntil: null,
    pausedReason: null,
  });
  return done(by, schedule, 'schedule.create');
}

export async function listSchedules(
  memory: WorkspaceStore,
  channel: string | undefined,
  now: number,
): Promise<ScheduleView[]> {
  return (await memory.schedules.list(channel)).map(one => viewOf(one, now));
}

export const editSchedule = (by: By, id: string, text: string, zone: string): Promise<Done> =>
  change(by, id, 'schedule.edit', schedule => {
    const parsed = parseTiming(text, zone, by.now);
    if (!parsed.ok) return parsed.problem;
    const active = schedule.pausedReason === null;
    return { ...schedule, ...parsed.timing, nextAt: active ? nextRun(parsed.timing, by.now) : null };
  });

export const pauseSchedule = (by: By, id: string): Promise<Done> =>
  change(by, id, 'schedule.pause', schedule => ({
    ...schedule,
    nextAt: null,
    pausedReason: `Paused by <@${by.user}>.`,
  }));

/** Ends a pause or a snooze. Runs that came in the meantime are not made up for. */
export const resumeSchedule = (by: By, id: string): Promise<Done> =>
  change(by, id, 'schedule.resume', schedule => ({
    ...schedule,
    pausedReason: null,
    snoozedUntil: null,
    nextAt: nextRun(schedule, by.now),
  }));

/** Runs before `until` (milliseconds) are skipped. */
export const snoozeSchedule = (by: By, id: string, until: number): Promise<Done> =>
  change(by, id, 'schedule.snooze', schedule =>
    until <= by.now ? 'A snooze ends in the future.' : { ...schedule, snoozedUntil: until },
  );

/** The summary since the last run, within a few seconds. Works while it is paused, too. */
export async function runScheduleNow(by: By, id: string): Promise<Done> {
  const schedule = await by.memory.schedules.get(id);
  if (!schedule) return gone;
  await by.memory.runs.add(schedule, { fireAt: by.now, state: 'pending', requestedBy: by.user, detail: null });
  return done(by, schedule, 'schedule.run');
}

export async function removeSchedule(by: By, id: string): Promise<Done> {
  const schedule = await by.memory.schedules.get(id);
  if (!schedule || !(await by.memory.schedules.remove(id))) return gone;
  return done(by, { ...schedule, nextAt: null }, 'schedule.remove');
}

/** `edit` gives the changed schedule, or a sentence why not. A run that fires meanwhile does not undo the change. */
async function change(by: By, id: string, action: string, edit: (now: Schedule) => Schedule | string): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    const schedule = await by.memory.schedules.get(id);
    if (!schedule) return gone;
    const edited = edit(schedule);
    if (typeof edited === 'string') return { ok: false, why: edited };
    try {
      return await done(by, await by.memory.schedules.update(edited), action);
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= 5) throw error;
    }
  }
}

async function done(by: By, schedule: Schedule, action: string): Promise<Done> {
  await by.memory.audit.add({ by: by.user, channel: schedule.channel, action, detail: timingText(schedule) });
  return { ok: true, schedule, view: viewOf(schedule, by.now) };
}

export function viewOf(schedule: Schedule, now: number): ScheduleView {
  const { id, channel, pausedReason, snoozedUntil } = schedule;
  const snoozed = snoozedUntil !== null && snoozedUntil > now;
  const from = snoozed ? snoozedUntil - 1 : now;
  return {
    id,
    channel,
    text: timingText(schedule),
    next: pausedReason === null && schedule.nextAt !== null ? runsAfter(schedule, from, 3) : [],
    notes: clockChanges(schedule, now),
    state: pausedReason === null ? (snoozed ? 'snoozed' : 'active') : 'paused',
    pausedReason,
    snoozedUntil: snoozed ? snoozedUntil : null,
  };
}
