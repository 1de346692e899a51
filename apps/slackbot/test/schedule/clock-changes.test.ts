import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/schedule/cadence.ts';
import { clockChanges } from '../../src/schedule/clock-changes.ts';
import { runBefore, runsAfter } from '../../src/schedule/occurrences.ts';

const timing = (text: string) => {
  const parsed = parseTiming(text, 'UTC', Date.UTC(2026, 9, 1));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.timing;
};
const iso = (times: number[]) => times.map(time => new Date(time).toISOString());

describe('summer time', () => {
  it('keeps the local hour across both changes', () => {
    const berlin = timing('daily 09:00 Europe/Berlin');
    expect(iso(runsAfter(berlin, Date.UTC(2026, 9, 24, 12), 2))).toEqual([
      '2026-10-25T08:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
    expect(iso(runsAfter(berlin, Date.UTC(2027, 2, 27, 12), 2))).toEqual([
      '2027-03-28T07:00:00.000Z',
      '2027-03-29T07:00:00.000Z',
    ]);
    expect(clockChanges(berlin, Date.UTC(2026, 9, 1))).toEqual([]);
  });

  it('runs once in an hour that comes twice, and names it', () => {
    const berlin = timing('daily 02:30 Europe/Berlin');
    expect(iso(runsAfter(berlin, Date.UTC(2026, 9, 24, 12), 2))).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    expect(clockChanges(berlin, Date.UTC(2026, 9, 1))[0]).toBe(
      'On Sunday 25 October 2026 the clocks show 02:30 twice; the summary comes once, the first time.',
    );
  });

  it('runs later in an hour that is skipped, and names it', () => {
    const berlin = timing('daily 02:30 Europe/Berlin');
    expect(iso(runsAfter(berlin, Date.UTC(2027, 2, 27, 12), 2))).toEqual([
      '2027-03-28T01:00:00.000Z',
      '2027-03-29T00:30:00.000Z',
    ]);
    expect(clockChanges(berlin, Date.UTC(2027, 0, 1))[0]).toBe(
      'On Sunday 28 March 2027 the clocks skip 02:30; the summary comes at 03:00 that day.',
    );
  });

  it('knows a half-hour change and a zone without any', () => {
    expect(clockChanges(timing('daily 01:45 Australia/Lord_Howe'), Date.UTC(2027, 0, 1)).join(' ')).toMatch(
      /01:45 twice/,
    );
    expect(clockChanges(timing('daily 02:30 Asia/Tokyo'), Date.UTC(2027, 0, 1))).toEqual([]);
  });

  it('finds the run before a moment', () => {
    const weekdays = timing('weekdays 09:00 Europe/Berlin');
    expect(new Date(runBefore(weekdays, Date.UTC(2026, 10, 23, 8)) ?? 0).toISOString()).toBe(
      '2026-11-20T08:00:00.000Z',
    );
  });
});
