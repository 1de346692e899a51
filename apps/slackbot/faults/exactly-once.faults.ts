import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '@smtp451/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runsAfter } from '../src/schedule/occurrences.ts';
import type { WorkspaceStore } from '../src/store/port.ts';
import type { Run, Schedule } from '../src/store/records.ts';
import { startPostgres, type TestServer } from '../test/support/postgres.ts';
import { openPlace } from './support/env.ts';
import { kill, random, startChild } from './support/herd.ts';

const kills = 210;
const workers = 3;
const schedules = 5;
/** Six fields: with seconds. Every three seconds a run is due in each schedule. */
const expression = '*/3 * * * * *';
const leaseMs = 4_000;

describe.each(['SQLite', 'PostgreSQL'] as const)('scheduled summaries on %s', name => {
  let home: string;
  let server: TestServer | null = null;
  let slack: Sandbox;
  let place: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'smtp451-once-'));
    server = name === 'PostgreSQL' ? await startPostgres({ durable: true }) : null;
    place = server ? await server.database() : join(home, 'smtp451.db');
    slack = await startSandbox({ port: 0 });
  });
  afterAll(async () => {
    await slack.close();
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it(`post once each under ${kills} kill -9, pauses, 429 and lost answers`, async () => {
    const team = slack.workspace();
    const channel = team.channels['mail-ops'] ?? '';
    slack.faults.add({ kind: 'drop-after', method: 'chat.postMessage', probability: 0.05 });
    slack.faults.add({ kind: 'drop-before', method: 'chat.postMessage', probability: 0.03 });
    slack.faults.add({ kind: 'rate-limited', retryAfterSeconds: 1, method: 'chat.postMessage', probability: 0.03 });
    slack.faults.add({ kind: 'http', status: 503, method: 'chat.postMessage', probability: 0.03 });
    slack.faults.add({ kind: 'slow', ms: 400, method: 'chat.postMessage', probability: 0.1 });
    const store = await openPlace(place);
    const memory = store.workspace(team.id);
    const made: Schedule[] = [];
    for (let n = 0; n < schedules; n++) {
      const timing = { cadence: { kind: 'cron', expression } as const, timeZone: 'UTC' };
      const nextAt = runsAfter(timing, Date.now(), 1)[0] ?? null;
      made.push(
        await memory.schedules.create({
          ...timing,
          channel,
          createdBy: 'U1',
          createdAt: Date.now() + n,
          nextAt,
          snoozedUntil: null,
          pausedReason: null,
        }),
      );
    }
    const herd = await stampede({ place, apiUrl: slack.apiUrl, botToken: team.botToken ?? '', leaseMs });
    // No more are fired; what is open comes to its end.
    for (const { id } of made) await stopFiring(memory, id);
    await expect
      .poll(async () => (await memory.runs.recent(100_000)).filter(run => run.state === 'pending').length, {
        timeout: 120_000,
        interval: 1_000,
      })
      .toBe(0);
    await Promise.all(herd.map(kill));
    const runs = await memory.runs.recent(100_000);
    await store.close();
    report(name, made, runs, postsByKey(slack, channel));
  });
});

/** A run may fire between reading and changing: then once more. */
async function stopFiring(memory: WorkspaceStore, id: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const current = await memory.schedules.get(id);
    if (!current || current.nextAt === null) return;
    const stopped = await memory.schedules.update({ ...current, nextAt: null }).catch(() => null);
    if (stopped) return;
  }
  throw new Error('The schedule could not be stopped.');
}

/** Kills, and now and then pauses, one of the workers at a time; each is replaced at once. */
async function stampede(task: {
  place: string;
  apiUrl: string;
  botToken: string;
  leaseMs: number;
}): Promise<ChildProcess[]> {
  let count = 0;
  const spawnOne = (): ChildProcess => startChild('schedule-worker.ts', { ...task, name: `worker-${count++}` });
  const herd = Array.from({ length: workers }, spawnOne);
  const chance = random(451);
  await sleep(1_500);
  for (let n = 0; n < kills; n++) {
    await sleep(250 + chance.next().value * 500);
    const victim = Math.floor(chance.next().value * workers);
    const child = herd[victim];
    if (!child) continue;
    if (chance.next().value < 0.1) {
      // Paused for longer than its lease, it must not post what others took up.
      child.kill('SIGSTOP');
      await sleep(task.leaseMs + 500);
      child.kill('SIGCONT');
      await sleep(300);
    }
    await kill(child);
    herd[victim] = spawnOne();
  }
  return herd;
}

/** When each key was posted: of a double the times tell what happened. */
function postsByKey(slack: Sandbox, channel: string): Map<string, string[]> {
  const posts = new Map<string, string[]>();
  for (const message of slack.messages(channel)) {
    const payload = (message.metadata as { event_payload?: { key?: string } } | undefined)?.event_payload;
    const key = payload?.key;
    if (key && !key.includes('/')) posts.set(key, [...(posts.get(key) ?? []), message.ts]);
  }
  return posts;
}

function report(
  name: string,
  made: readonly Schedule[],
  runs: readonly Run[],
  posts: ReadonlyMap<string, string[]>,
): void {
  const expected = made.flatMap(one => {
    const mine = runs.filter(run => run.scheduleId === one.id).map(run => run.fireAt);
    const last = Math.max(...mine);
    const all: number[] = [];
    for (let at = one.nextAt ?? 0; at <= last; at = runsAfter(one, at, 1)[0] ?? Number.POSITIVE_INFINITY) all.push(at);
    return all.map(at => ({
      schedule: one.id,
      at,
      run: runs.find(run => run.scheduleId === one.id && run.fireAt === at),
    }));
  });
  const missing = expected.filter(one => !one.run || posts.get(one.run.key) === undefined);
  const double = [...posts]
    .filter(([, times]) => times.length > 1)
    .map(([key, times]) => ({ times, run: runs.find(run => run.key === key) }));
  const uncertain = runs.filter(run => run.state === 'uncertain');
  console.log(
    `${name}: ${kills} kills, ${expected.length} runs due, ${posts.size} posted, ${missing.length} missing, ${double.length} double, ${uncertain.length} uncertain`,
  );
  expect(expected.length).toBeGreaterThan(100);
  expect(missing.map(one => one.run ?? one)).toEqual([]);
  expect(double).toEqual([]);
  expect(uncertain).toEqual([]);
}
