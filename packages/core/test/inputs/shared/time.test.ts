import { expect, it } from 'vitest';
import { fromClock, fromUnits } from '../../../src/inputs/shared/duration.ts';
import { fromTai64 } from '../../../src/inputs/shared/tai64.ts';
import { fromEpoch, readMailDate, readTime } from '../../../src/inputs/shared/time.ts';

it.each([
  ['2026-11-23T10:00:00Z rest', '2026-11-23T10:00:00Z', null],
  ['2026-11-23T10:00:00.5+01:00', '2026-11-23T10:00:00.5+01:00', null],
  ['2026-11-23 10:00:00,123 +0530', '2026-11-23T10:00:00.123+05:30', null],
  ['2026-11-23 10:00:00 host', null, '2026-11-23 10:00:00'],
  ['Nov 23 10:00:00 host', null, 'Nov 23 10:00:00'],
  ['Nov  3 10:00:00 host', null, 'Nov  3 10:00:00'],
  ['Nov 3 10:00:00 host', null, 'Nov 3 10:00:00'],
  ['11/23/2026 10:00:00 AM', null, '11/23/2026 10:00:00 AM'],
  ['host 10', null, null],
])('reads %s', (text, at, rawAt) => {
  expect(readTime(text, 0)).toMatchObject({ at, rawAt });
});

it('gives a time without year or zone only as it stands', () => {
  expect(readMailDate('Mon, 23 Nov 2026 10:00:00')).toEqual({ at: null, rawAt: 'Mon, 23 Nov 2026 10:00:00' });
  expect(readMailDate('Mon, 23 Nov 2026 10:00:00 -0500 (EST)')).toEqual({
    at: '2026-11-23T10:00:00-05:00',
    rawAt: null,
  });
  expect(readMailDate('3 Nov 2026 10:00 GMT')).toEqual({ at: '2026-11-03T10:00:00Z', rawAt: null });
});

it('takes seconds and milliseconds since 1970, and nothing else for a time', () => {
  expect(fromEpoch(1795428000)).toBe('2026-11-23T10:00:00.000Z');
  expect(fromEpoch(1795428000000)).toBe('2026-11-23T10:00:00.000Z');
  expect(fromEpoch(451)).toBeNull();
});

it('counts TAI64 labels from their origin', () => {
  expect(fromTai64('@400000000000000a')).toBeNull();
  expect(fromTai64('@4000000065a1b2c5004c4b40')).toBe('2024-01-12T21:44:27.000Z');
  expect(fromTai64('@40')).toBeNull();
});

it('reads durations of Exim and Sendmail', () => {
  expect(fromUnits('1d2h3m4s')).toBe(93_784);
  expect(fromUnits('0.5s')).toBe(0.5);
  expect(fromUnits('soon')).toBeNull();
  expect(fromClock('1+02:03:04')).toBe(93_784);
  expect(fromClock('00:00:02')).toBe(2);
  expect(fromClock('2')).toBeNull();
});
