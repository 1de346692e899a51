import { checkMessage, problemText } from '@smtp451/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/messages/message.ts';
import { summaryMessages } from '../../src/schedule/messages.ts';
import { comparedWith, periodOf } from '../../src/schedule/period.ts';
import { summarise } from '../../src/schedule/summary.ts';
import { changeWords } from '../../src/schedule/words.ts';
import type { WorkspaceStore } from '../../src/store/port.ts';
import type { Run, Schedule } from '../../src/store/records.ts';
import { memoryStore } from '../support/memory.ts';
import { batch, cell, hour, monday, schedule } from '../support/samples.ts';

const about = {
  timeZone: 'UTC',
  schedule: 'daily 09:00 UTC',
  runbookUrl: 'https://example.com/runbook',
  requestedBy: null,
};
const day = 24 * hour;
const period = { from: monday - day, to: monday };
const compared = { from: monday - 2 * day, to: monday - day };

/** Every way of showing it passes Slack's limits, and the notification says what the message says. */
function check(message: Message): void {
  for (const blocks of [message.blocks, ...(message.simpler ?? [])]) {
    const problems = checkMessage({ text: message.text, blocks: blocks as never });
    expect(problems.map(problem => problemText(problem))).toEqual([]);
  }
  expect(message.text.length).toBeGreaterThan(20);
}

describe('a scheduled summary', () => {
  let memory: WorkspaceStore;
  const clock = { now: monday };
  const facts = () => summarise(memory, 'C1', period, compared, monday);

  beforeEach(async () => {
    memory = (await memoryStore(clock)).workspace('T1');
  });

  it('is one line when it was quiet, and another when nothing was heard at all', async () => {
    const silent = summaryMessages(await facts(), about);
    expect(silent.details).toBeNull();
    expect(silent.headline.text).toMatch(/Nothing was received from any mail server/);
    await memory.observations.add('C1', {
      source: 'mx1',
      cells: [
        cell({ outcome: 'delivered', cause: null, provider: null, template: null, hour: monday - hour, count: 1_234 }),
      ],
      templates: [],
    });
    const quiet = summaryMessages(await facts(), about);
    expect(quiet.headline.text).toBe('✅ Quiet: no deferrals since Sun 22 Nov 09:00, 1,234 messages delivered.');
    check(silent.headline);
    check(quiet.headline);
  });

  it('tells what changed, what is new, what cleared, what is stuck and what to fix first', async () => {
    const due = monday - 3 * hour;
    await memory.ingest.store(
      'C1',
      batch({
        cells: [
          cell({ hour: monday - 3 * hour, cause: 'reputation', provider: 'outlook', template: 'new', count: 300 }),
          cell({ hour: monday - 2 * hour, count: 100, template: 'old' }),
          cell({ hour: monday - 30 * hour, count: 200, template: 'old' }),
          cell({ hour: monday - hour, outcome: 'failed', cause: 'mailbox-full', count: 4 }),
        ],
        domains: [{ hour: monday - 2 * hour, domain: 'example.com', count: 400 }],
        templates: [
          {
            id: 'old',
            text: 'old',
            example: '451 old',
            cause: 'greylisting',
            firstSeen: monday - 30 * day,
            lastSeen: monday,
          },
          {
            id: 'new',
            text: 'new',
            example: '451 4.7.650 <!channel> new',
            cause: 'reputation',
            firstSeen: due,
            lastSeen: due,
          },
        ],
        opened: [
          {
            message: 'q1',
            recipient: 'r',
            cause: 'greylisting',
            provider: 'google',
            firstAt: monday - 3 * hour,
            dueAt: monday - hour,
          },
          {
            message: 'q2',
            recipient: 'r',
            cause: 'overload',
            provider: null,
            firstAt: monday - 3 * hour,
            dueAt: monday - hour,
          },
          {
            message: 'q3',
            recipient: 'r',
            cause: 'greylisting',
            provider: 'google',
            firstAt: monday - hour,
            dueAt: monday + hour,
          },
        ],
        closed: [{ message: 'q1', recipient: 'r', outcome: 'delivered', at: monday - 2 * hour }],
      }),
    );
    const said = await facts();
    expect(said).toMatchObject({
      deferred: { now: 400, before: 200 },
      failed: { now: 4 },
      cleared: { inTime: 1, late: 0, meanSeconds: 3_600 },
      waiting: { count: 2, stuck: 1 },
      firstToFix: { cause: 'reputation', provider: 'outlook', count: 300, share: 0.75 },
      newTemplates: [{ id: 'new', count: 300 }],
      domains: [{ domain: 'example.com', count: 400 }],
    });
    expect(said.stuck).toMatchObject([{ cause: 'overload', stuck: 1 }]);
    expect(said.causes.map(one => [one.cause, one.now, one.before])).toEqual([
      ['reputation', 300, 0],
      ['greylisting', 100, 200],
    ]);
    const { headline, details } = summaryMessages(said, about);
    expect(headline.text).toMatch(/^📊 400 deferrals since .*2 times as many as before/);
    expect(headline.text).toMatch(/First to fix: .* at Outlook\.com \(300 deferrals, 75 % of all\)/);
    expect(headline.text).toMatch(/1 cleared \(1 within the usual time, after 60 minutes on average\)|1 cleared/);
    expect(headline.text).not.toContain('<!channel>');
    check(headline);
    if (!details) throw new Error('The details are missing.');
    check(details);
    expect(JSON.stringify(details.blocks)).toContain('data_table');
  });

  it('stays within Slack’s limits however much there is', async () => {
    const cells = Array.from({ length: 600 }, (_, n) =>
      cell({ hour: monday - ((n % 23) + 1) * hour, provider: `provider-${n}`, template: `t${n}`, count: 1 + n }),
    );
    const templates = cells.map((one, n) => ({
      id: one.template ?? '',
      text: 'x'.repeat(240),
      example: `<${'y'.repeat(310)}> ${n}`,
      cause: null,
      firstSeen: one.hour,
      lastSeen: one.hour,
    }));
    const opened = cells.map((one, n) => ({
      message: `q${n}`,
      recipient: 'r',
      cause: one.cause,
      provider: one.provider,
      firstAt: one.hour,
      dueAt: one.hour,
    }));
    const domains = cells.map((one, n) => ({ hour: one.hour, domain: `${'d'.repeat(60)}${n}.example.com`, count: 1 }));
    await memory.ingest.store('C1', batch({ cells, templates, opened, domains }));
    const { headline, details } = summaryMessages(await facts(), about);
    check(headline);
    if (details) check(details);
  });
});

describe('the period of a summary', () => {
  const weekdays = {
    ...schedule({ cadence: { kind: 'weekdays', at: '09:00' } }),
    id: 's',
    version: 1,
  } satisfies Schedule;
  const run = { fireAt: monday } as Run;

  it('reaches back to the last run, over a weekend too, in whole hours', () => {
    expect(periodOf(weekdays, run, null)).toEqual({ from: monday - 3 * day, to: monday });
    const late = { fireAt: monday + 35 * 60_000 } as Run;
    expect(periodOf(weekdays, late, null)).toEqual({ from: monday - hour, to: monday });
  });

  it('covers what a skipped summary did not, up to a month', () => {
    expect(periodOf(weekdays, run, { fireAt: monday - 6 * day } as Run).from).toBe(monday - 6 * day);
    expect(periodOf(weekdays, run, { fireAt: monday - 90 * day } as Run).from).toBe(monday - 31 * day);
  });

  it('is compared with the same hours a day or a week before', () => {
    expect(comparedWith(period, { cadence: { kind: 'daily', at: '09:00' } })).toEqual(compared);
    expect(comparedWith(period, weekdays)).toEqual({ from: monday - 8 * day, to: monday - 7 * day });
    const longDay = { from: monday - 25 * hour, to: monday };
    expect(comparedWith(longDay, { cadence: { kind: 'daily', at: '09:00' } })).toEqual({
      from: monday - 50 * hour,
      to: monday - 25 * hour,
    });
  });
});

describe('changeWords', () => {
  it.each([
    [0, 0, 'none before either'],
    [5, 5, 'as many as before'],
    [5, 0, 'none before'],
    [5, 3, '3 before'],
    [0, 300, '300 before'],
    [150, 100, 'up 50 %'],
    [50, 100, 'down 50 %'],
    [250, 100, '2.5 times as many as before'],
    [1_000_100, 1_000_000, 'about as many as before'],
  ])('puts %i after %i as “%s”', (now, before, words) => {
    expect(changeWords({ now, before })).toBe(words);
  });
});
