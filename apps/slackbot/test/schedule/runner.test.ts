import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/messages/message.ts';
import { leaseMs, runRound } from '../../src/schedule/runner.ts';
import type { Poster, RunnerParts } from '../../src/schedule/runner-parts.ts';
import { UncertainPost } from '../../src/slack/errors.ts';
import type { Store } from '../../src/store/port.ts';
import type { Schedule } from '../../src/store/records.ts';
import { memoryStore } from '../support/memory.ts';
import { cell, hour, monday, schedule } from '../support/samples.ts';

interface Posted {
  channel: string;
  threadTs?: string | undefined;
  message: Message;
  key: string;
}

/** Slack as the runner sees it: faults that the sandbox cannot time exactly are thrown from here. */
function fakeSlack(fault: (post: Posted) => void = () => undefined) {
  const posted: Posted[] = [];
  const poster: Poster = {
    post: post => {
      fault(post);
      if (!posted.some(one => one.key === post.key)) posted.push(post);
      return Promise.resolve(`${posted.findIndex(one => one.key === post.key) + 1}.0`);
    },
  };
  return { posted, poster };
}

const refused = (error: string): Error => new WebAPIPlatformError({ ok: false, error });
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function world(fault?: (post: Posted) => void, changes: Partial<Schedule> = {}) {
  const clock = { now: monday };
  const store = await memoryStore(clock);
  const slack = fakeSlack(fault);
  const parts = (holder: string, poster: Poster | null = slack.poster): RunnerParts => ({
    store,
    holder,
    posterFor: () => Promise.resolve(poster),
    now: () => clock.now,
    log: quiet,
  });
  const memory = store.workspace('T1');
  const made = await memory.schedules.create(schedule(changes));
  return { clock, store, slack, parts, memory, made };
}

const deferrals = (store: Store, count: number, at: number) =>
  store
    .workspace('T1')
    .observations.add('C1', { source: 'mx1', cells: [cell({ hour: at, count, cause: 'reputation' })], templates: [] });

describe('a round of the runner', () => {
  it('posts a due summary once, with its details in the thread, and moves the schedule on', async () => {
    const { store, slack, parts, memory, made } = await world();
    await deferrals(store, 120, monday - 2 * hour);
    expect(await runRound(parts('w1'))).toBe(1);
    expect(await runRound(parts('w2'))).toBe(0);
    expect(slack.posted).toHaveLength(2);
    expect(slack.posted[0]?.message.text).toMatch(/120 deferrals/);
    expect(slack.posted[1]).toMatchObject({ threadTs: '1.0', channel: 'C1' });
    expect(await memory.runs.recent(10)).toMatchObject([{ state: 'posted', postedTs: '1.0', fireAt: monday }]);
    expect((await memory.schedules.get(made.id))?.nextAt).toBe(Date.UTC(2026, 10, 24, 9));
  });

  it('lets many workers on one store post once together', async () => {
    const { slack, parts } = await world();
    await Promise.all(['w1', 'w2', 'w3', 'w4'].map(holder => runRound(parts(holder))));
    expect(slack.posted).toHaveLength(1);
  });

  it('waits as long as Slack asks after a 429 and posts then', async () => {
    let limited = true;
    const { clock, slack, parts } = await world(() => {
      if (limited) throw new WebAPIRateLimitedError(30);
    });
    await runRound(parts('w1'));
    limited = false;
    await runRound(parts('w1'));
    expect(slack.posted).toHaveLength(0);
    clock.now += 30_000;
    expect(await runRound(parts('w1'))).toBe(1);
    expect(slack.posted).toHaveLength(1);
  });

  it('leaves a run to others when its worker dies, and only after the lease', async () => {
    const { clock, slack, parts, memory } = await world(() => {
      throw new Error('never reached');
    });
    // The worker took the run up, and that was the last that anybody heard of it.
    const dying: Poster = { post: () => new Promise(() => undefined) };
    void runRound(parts('w1', dying));
    await expect.poll(async () => (await memory.runs.recent(1))[0]?.leaseHolder).toBe('w1');
    const other = fakeSlack();
    expect(await runRound(parts('w2', other.poster))).toBe(0);
    clock.now += leaseMs;
    expect(await runRound(parts('w2', other.poster))).toBe(1);
    expect(other.posted).toHaveLength(1);
    expect(slack.posted).toHaveLength(0);
  });

  it('marks a post that can be neither confirmed nor looked up, and does not repeat it', async () => {
    const { clock, parts, memory, slack } = await world(({ channel }) => {
      if (channel === 'C1') throw new UncertainPost('C1', 'missing_scope');
    });
    expect(await runRound(parts('w1'))).toBe(1);
    clock.now += hour;
    expect(await runRound(parts('w1'))).toBe(0);
    expect(await memory.runs.recent(10, 'uncertain')).toMatchObject([{ detail: /cannot be looked up/ }]);
    expect(slack.posted).toMatchObject([{ channel: 'U1', message: { text: /not confirmed/ } }]);
  });

  it('tells whoever asked for it, not the channel, that a summary could not be posted', async () => {
    const { parts, memory, made, slack } = await world(({ channel }) => {
      if (channel === 'C1') throw refused('msg_too_long');
    });
    await memory.runs.add(made, { fireAt: monday - 1, state: 'pending', requestedBy: 'U7', detail: null });
    await runRound(parts('w1'));
    expect(slack.posted.map(({ channel }) => channel).sort()).toEqual(['U1', 'U7']);
    expect(slack.posted[0]?.message.text).toContain('Summary not posted');
  });

  it('takes up the details of a summary that stands already, without reading history', async () => {
    let details = 0;
    const { clock, store, parts, memory, slack } = await world(({ key }) => {
      if (key.endsWith('/details') && details++ === 0) throw new WebAPIRateLimitedError(1);
    });
    await deferrals(store, 120, monday - 2 * hour);
    expect(await runRound(parts('w1'))).toBe(0);
    clock.now += 2_000;
    expect(await runRound(parts('w2'))).toBe(1);
    expect(slack.posted.map(({ key }) => key.includes('/details'))).toEqual([false, true]);
    expect(await memory.runs.recent(1)).toMatchObject([{ state: 'posted', postedTs: '1.0', detail: null }]);
  });

  it('leaves a summary posted whose details nobody can confirm', async () => {
    const { store, parts, memory } = await world(({ key }) => {
      if (key.endsWith('/details')) throw new UncertainPost('C1', 'missing_scope');
    });
    await deferrals(store, 120, monday - 2 * hour);
    await runRound(parts('w1'));
    expect(await memory.runs.recent(1)).toMatchObject([{ state: 'posted', detail: /details may be missing/ }]);
  });

  it('says in rich text why it paused, so that nothing in it can format or mention', async () => {
    const { slack, parts } = await world(({ channel }) => {
      if (channel === 'C1') throw refused('is_archived');
    });
    await runRound(parts('w1'));
    const [{ message }] = slack.posted as [Posted];
    expect(JSON.stringify(message.blocks)).not.toContain('mrkdwn');
    expect(JSON.stringify(message.blocks)).toContain('"type":"channel","channel_id":"C1"');
    expect(message.text).not.toContain('<');
  });

  it.each([
    ['is_archived', /archived/],
    ['not_in_channel', /no longer in the channel/],
    ['token_revoked', /removed from this workspace/],
  ])('pauses the schedule and tells its owner on %s', async (error, why) => {
    const { slack, parts, memory, made } = await world(post => {
      if (post.channel === 'C1') throw refused(error);
    });
    await runRound(parts('w1'));
    expect(await memory.schedules.get(made.id)).toMatchObject({ nextAt: null, pausedReason: why });
    expect(slack.posted).toMatchObject([{ channel: 'U1', message: { text: why } }]);
    expect(await memory.runs.recent(1)).toMatchObject([{ state: 'failed' }]);
  });

  it('pauses where the workspace has no token any more', async () => {
    const { parts, memory, made } = await world();
    await runRound(parts('w1', null));
    expect((await memory.schedules.get(made.id))?.pausedReason).toMatch(/no token/);
  });

  it('fails one run, and only that, on a refusal that it does not know', async () => {
    const { parts, memory, made } = await world(() => {
      throw refused('something_new');
    });
    await runRound(parts('w1'));
    expect(await memory.runs.recent(1)).toMatchObject([{ state: 'failed', detail: /something_new/ }]);
    expect((await memory.schedules.get(made.id))?.pausedReason).toBeNull();
  });

  it('lets one slow channel hold up no other', async () => {
    const { store, slack, parts, memory } = await world();
    await deferrals(store, 5, monday - 2 * hour);
    for (let n = 2; n <= 30; n++) await memory.schedules.create(schedule({ channel: `C${n}` }));
    let release!: () => void;
    const held = new Promise<void>(done => (release = done));
    const poster: Poster = {
      post: async post => {
        if (post.channel === 'C1') await held;
        return slack.poster.post(post);
      },
    };
    const round = runRound(parts('w1', poster));
    await expect.poll(() => new Set(slack.posted.map(({ channel }) => channel)).size).toBe(29);
    release();
    expect(await round).toBe(30);
  });

  it('begins each summary of a schedule where the one before ended, though several are due', async () => {
    const { clock, slack, parts, memory } = await world(undefined, {
      cadence: { kind: 'cron', expression: '0 * * * *' },
    });
    clock.now = monday + 3 * hour;
    expect(await runRound(parts('w1'))).toBe(4);
    const since = slack.posted.map(({ message }) => /since (?:[^,]* )?(\d\d:\d\d)/.exec(message.text)?.[1]);
    expect(since).toEqual(['08:00', '09:00', '10:00', '11:00']);
    expect(await memory.runs.recent(10, 'posted')).toHaveLength(4);
  });

  it('tries again where a token does not open, and says so at last', async () => {
    const { clock, parts, memory } = await world();
    const broken = {
      ...parts('w1'),
      posterFor: () => Promise.reject(new Error('does not open with the keys at hand')),
    };
    for (let n = 0; n < 30; n++) {
      await runRound(broken);
      clock.now += 11 * 60_000;
    }
    const runs = await memory.runs.recent(10);
    expect(runs.at(-1)).toMatchObject({ state: 'failed', detail: /SMTP451_ENCRYPTION_KEY/ });
  });

  it('skips what is snoozed, and summarises it in the next one', async () => {
    const { clock, store, slack, parts, memory } = await world(undefined, { snoozedUntil: monday + 2 * hour });
    await deferrals(store, 7, monday - 2 * hour);
    expect(await runRound(parts('w1'))).toBe(0);
    expect(await memory.runs.recent(1)).toMatchObject([{ state: 'skipped', detail: 'Snoozed.' }]);
    clock.now = Date.UTC(2026, 10, 24, 9);
    await runRound(parts('w1'));
    expect(slack.posted).toHaveLength(1);
  });

  it('posts the newest of the runs that were missed while nothing ran, and records the others', async () => {
    const { clock, slack, parts, memory } = await world();
    clock.now = monday + 4 * 24 * hour;
    await runRound(parts('w1'));
    const runs = await memory.runs.recent(10);
    expect(runs.map(run => run.state)).toEqual(
      ['posted', 'skipped', 'skipped', 'skipped', 'skipped'].slice(0, runs.length),
    );
    expect(runs.length).toBeGreaterThanOrEqual(4);
    expect(slack.posted).toHaveLength(1);
  });

  it('runs one workspace though another’s fails', async () => {
    const { store, slack, parts } = await world();
    await store.workspace('T0').schedules.create(schedule({ channel: 'C9' }));
    const only = {
      ...parts('w1'),
      posterFor: (id: string) => (id === 'T0' ? Promise.reject(new Error('broken')) : Promise.resolve(slack.poster)),
    };
    await runRound(only);
    expect(slack.posted).toMatchObject([{ channel: 'C1' }]);
  });
});
