import type { Message } from '../messages/message.ts';
import type { WorkspaceStore } from '../store/port.ts';
import type { Run, Schedule } from '../store/records.ts';
import { failedMessage, pausedMessage } from './messages.ts';
import type { Verdict } from './refusals.ts';
import type { Poster, RunnerParts } from './runner-parts.ts';

/** Records what came of an attempt that did not post; true where the run has ended. */
export async function settle(
  parts: RunnerParts,
  memory: WorkspaceStore,
  run: Run,
  schedule: Schedule,
  poster: Poster | null,
  verdict: Verdict,
): Promise<boolean> {
  const { holder } = parts;
  if (verdict.kind === 'later') {
    await memory.runs.postpone(run.id, holder, parts.now() + verdict.inMs, verdict.why);
    return false;
  }
  const state = verdict.kind === 'uncertain' ? 'uncertain' : 'failed';
  const ended = await memory.runs.finish(run.id, holder, { state, postedTs: null, detail: verdict.why });
  if (ended && verdict.kind === 'pause') await pause(memory, schedule, poster, verdict.why, run);
  else if (ended) await tell(poster, run.requestedBy ?? schedule.createdBy, run, failedMessage(schedule, verdict));
  return ended;
}

async function pause(
  memory: WorkspaceStore,
  schedule: Schedule,
  poster: Poster | null,
  why: string,
  run: Run,
): Promise<void> {
  const current = await memory.schedules.get(schedule.id);
  if (!current || current.pausedReason !== null) return;
  await memory.schedules.update({ ...current, nextAt: null, pausedReason: why }).catch(() => undefined);
  await memory.audit.add({ by: 'smtp451', channel: schedule.channel, action: 'schedule.pause', detail: why });
  await tell(poster, schedule.createdBy, run, pausedMessage(schedule, why));
  // Whoever pressed “Run now” waits for it, too.
  if (run.requestedBy && run.requestedBy !== schedule.createdBy)
    await tell(poster, run.requestedBy, run, pausedMessage(schedule, why));
}

/** A message to a person's id opens the conversation with them. Where that fails the list of schedules still says it. */
async function tell(poster: Poster | null, person: string, { key }: Run, message: Message): Promise<void> {
  try {
    await poster?.post({ channel: person, message, key: `${key}/to/${person}` });
  } catch {
    // It stands in the list of runs, and on the App Home.
  }
}
