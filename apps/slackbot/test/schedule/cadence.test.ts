import { describe, expect, it } from 'vitest';
import { cronOf, parseTiming, timingText } from '../../src/schedule/cadence.ts';
import { monday } from '../support/samples.ts';

const parse = (text: string) => parseTiming(text, 'America/New_York', monday);

describe('parseTiming', () => {
  it.each([
    ['daily 09:00', 'daily 09:00 America/New_York', '0 9 * * *'],
    ['weekdays 9am Europe/Berlin', 'weekdays 09:00 Europe/Berlin', '0 9 * * 1-5'],
    ['weekly mon 08:30', 'weekly mon 08:30 America/New_York', '30 8 * * 1'],
    ['weekly Sunday 23.15 UTC', 'weekly sun 23:15 UTC', '15 23 * * 0'],
    ['`cron 0 9 * * 1-5 Europe/Berlin`', 'cron 0 9 * * 1-5 Europe/Berlin', '0 9 * * 1-5'],
    ['DAILY 12am utc', 'daily 00:00 UTC', '0 0 * * *'],
  ])('reads “%s”', (text, says, cron) => {
    const parsed = parse(text);
    expect(parsed.ok && timingText(parsed.timing)).toBe(says);
    expect(parsed.ok && cronOf(parsed.timing.cadence)).toBe(cron);
  });

  it.each([
    ['', /got nothing/],
    ['hourly', /weekdays 09:00 Europe\/Berlin.*got “hourly”/],
    ['daily', /such as 09:00/],
    ['daily 25:00', /got “25:00”/],
    ['daily 9', /got “9”/],
    ['daily 09:00 Mars/Olympus', /not a time zone.*Europe\/Berlin/],
    ['daily 09:00 +02:00', /not a time zone/],
    ['daily 09:00 Europe/Berlin please', /at most a time zone/],
    ['weekly 09:00', /names its day first/],
    ['weekly m 09:00', /names its day first|names its day/],
    ['cron 0 9 * *', /five fields/],
    ['cron 61 * * * *', /Invalid value for minute/],
    ['cron 0 0 31 2 *', /never comes/],
    ['cron * * * * *', /every 15 minutes/],
    [`daily ${'9'.repeat(5_000)}`, /got “9{59}…”/],
  ])('refuses “%s” with a sentence that says what was expected', (text, problem) => {
    const parsed = parse(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toMatch(problem);
  });
});
