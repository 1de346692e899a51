import { faultOf, UncertainPost } from '../slack/errors.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { WorkspaceStore } from '../store/port.ts';
import type { Run, Schedule } from '../store/records.ts';
import { timingText } from './cadence.ts';
import { fireDue } from './fire.ts';
import { type SummaryMessages, summaryMessages } from './messages.ts';
import { inParallel } from './parallel.ts';
import { comparedWith, periodOf } from './period.ts';
import { afterBrokenToken, afterFault, pauseFor, type Verdict } from './refusals.ts';
import type { Poster, RunnerParts } from './runner-parts.ts';
import { settle } from './settle.ts';
import { summarise } from './summary.ts';

/** Longer than every wait of a post together: its turn in the channel's queue, three requests, the look into history. */
export const leaseMs: number = 5 * 60_000;
/** A post begins only while so much of the lease is left. */
const marginMs = 30_000;

/** Nine in the morning is when most summaries are due: one slow channel must not hold up the others. */
const mostAtOnce = 8;

/** One round: fires what is due and takes up what is open, in all workspaces. Gives how many runs came to an end. */
export async function runRound(parts: RunnerParts): Promise<number> {
  let ended = 0;
  for (const id of await parts.store.routing.withDueRuns(parts.now())) {
    const memory = parts.store.workspace(id);
    try {
      await fireDue(memory, parts.now());
      await inParallel(byChannel(await memory.runs.open(parts.now())), mostAtOnce, async runs => {
        for (const run of runs) if (await takeUp(parts, memory, run)) ended += 1;
      });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      parts.log.warn({ workspace: id, error }, 'the schedules of a workspace could not be run');
    }
  }
  return ended;
}

/**
 * One channel's runs one after the other: a schedule's next one begins where the one before ended, and what waits for its
 * turn in the channel's queue would use up its lease there.
 */
function byChannel(runs: readonly Run[]): Run[][] {
  const found = new Map<string, Run[]>();
  for (const run of runs) found.set(run.channel, [...(found.get(run.channel) ?? []), run]);
  return [...found.values()];
}

async function takeUp(parts: RunnerParts, memory: WorkspaceStore, open: Run): Promise<boolean> {
  const now = parts.now();
  const lease = parts.leaseMs ?? leaseMs;
  const run = await memory.runs.lease(open.id, parts.holder, now, lease);
  if (!run) return false;
  const schedule = await memory.schedules.get(run.scheduleId);
  if (!schedule)
    return memory.runs.finish(run.id, parts.holder, {
      state: 'skipped',
      postedTs: null,
      detail: 'The schedule was removed.',
    });
  const poster = await posterOf(parts, memory.id);
  if (poster === 'broken') return settle(parts, memory, run, schedule, null, afterBrokenToken(run.attempts));
  if (!poster) return settle(parts, memory, run, schedule, null, pauseFor('no_token'));
  const messages = await build(parts, memory, run, schedule).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) throw error;
    parts.log.error({ workspace: memory.id, run: run.id, error }, 'a scheduled summary could not be built');
    return null;
  });
  if (!messages)
    return settle(parts, memory, run, schedule, poster, {
      kind: 'failed',
      why: 'The summary could not be built; the log says why.',
    });
  try {
    const until = now + lease - Math.min(marginMs, lease / 2);
    const { ts, detail } = await post(poster, memory, run, messages, until);
    return await memory.runs.finish(run.id, parts.holder, { state: 'posted', postedTs: ts, detail });
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const verdict: Verdict =
      error instanceof UncertainPost
        ? { kind: 'uncertain', why: error.message }
        : afterFault(faultOf(error), run.attempts);
    parts.log.warn({ workspace: memory.id, run: run.id, verdict }, 'a scheduled summary was not posted');
    return settle(parts, memory, run, schedule, poster, verdict);
  }
}

/** `broken`: there is a token, and it does not open with the keys at hand. */
async function posterOf(parts: RunnerParts, workspace: string): Promise<Poster | null | 'broken'> {
  try {
    return await parts.posterFor(workspace);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    parts.log.error({ workspace, error }, 'a workspace’s token cannot be used');
    return 'broken';
  }
}

async function build(
  parts: RunnerParts,
  memory: WorkspaceStore,
  run: Run,
  schedule: Schedule,
): Promise<SummaryMessages> {
  const last = await memory.runs.lastPosted(schedule.id, run.fireAt);
  const period = periodOf(schedule, run, last);
  const facts = await summarise(memory, schedule.channel, period, comparedWith(period, schedule), parts.now());
  const settings = await memory.settings.get(schedule.channel);
  return summaryMessages(facts, {
    timeZone: schedule.timeZone,
    schedule: timingText(schedule),
    runbookUrl: settings.runbookUrl,
    requestedBy: run.requestedBy,
  });
}

/** Where it stands, and what is missing there; null where nothing is. */
async function post(
  poster: Poster,
  memory: WorkspaceStore,
  run: Run,
  { headline, details }: SummaryMessages,
  until: number,
): Promise<{ ts: string; detail: string | null }> {
  const { channel } = run;
  // Clocks of replicas differ a little.
  const since = run.fireAt - 60_000;
  // Remembered, so that a later attempt for the details need not read history to know that the headline stands.
  const known = await memory.answers.find(channel, run.key, 'summary');
  const ts = known?.postedTs ?? (await poster.post({ channel, message: headline, key: run.key, until, since }));
  if (!details) return { ts, detail: null };
  const threadTs = null;
  if (!known)
    await memory.answers.save({
      channel,
      messageTs: run.key,
      intent: 'summary',
      postedChannel: channel,
      postedTs: ts,
      threadTs,
    });
  try {
    await poster.post({ channel, threadTs: ts, message: details, key: `${run.key}/details`, until, since });
    return { ts, detail: null };
  } catch (error) {
    // The headline says what matters: what cannot be mended leaves the summary posted.
    if (error instanceof UncertainPost) return { ts, detail: `The details may be missing: ${error.message}` };
    const fault = faultOf(error);
    if (fault.kind === 'refused' || fault.kind === 'blocks-refused')
      return { ts, detail: `The details are missing: Slack refused them (${fault.error}).` };
    throw error;
  }
}
