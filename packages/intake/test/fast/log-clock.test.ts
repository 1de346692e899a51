import { describe, expect, it } from 'vitest';
import { LogClock } from '../../src/fast/log-clock.ts';

const read = (text: string, utcOffsetSeconds = 0): string | null => {
  const bytes = Buffer.from(`${text} host tag: words`);
  const clock = new LogClock({ reference: Date.UTC(2026, 10, 24) / 1000, utcOffsetSeconds });
  const at = clock.read(bytes, 0, bytes.length);
  if (at < 0) return null;
  expect(clock.end).toBe(text.length);
  return new Date(at * 1000).toISOString();
};

describe('the time at the head of a line', () => {
  it.each([
    ['Nov 23 19:58:51', '2026-11-23T19:58:51.000Z'],
    ['Nov  3 00:00:00', '2026-11-03T00:00:00.000Z'],
    ['Dec 31 23:59:59', '2025-12-31T23:59:59.000Z'],
    ['Feb 28 12:00:00', '2026-02-28T12:00:00.000Z'],
    ['2026-11-23T19:58:51.123456+01:00', '2026-11-23T18:58:51.000Z'],
    ['2026-11-23T19:58:51-0530', '2026-11-24T01:28:51.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2100-03-01T00:00:00Z', '2100-03-01T00:00:00.000Z'],
    ['2026-11-23 19:58:51', '2026-11-23T19:58:51.000Z'],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['Nov 42 19:58:51', 'Foo 23 19:58:51', 'Nov 23 29:58:51', '2026-13-01T00:00:00Z', 'to whom it may concern'])(
    'is not to be found in %s',
    text => {
      expect(read(text)).toBeNull();
    },
  );

  it('takes the site’s zone where the line has none', () => {
    expect(read('Nov 23 19:58:51', 3_600)).toBe('2026-11-23T18:58:51.000Z');
  });
});
