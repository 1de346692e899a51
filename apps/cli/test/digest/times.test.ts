import { describe, expect, it } from 'vitest';
import { parseOffset, parseSpan, parseTime } from '../../src/digest/times.ts';

const now = Date.parse('2026-11-23T15:30:00Z') / 1000;
const time = (text: string, offset: number = 0): string =>
  new Date(parseTime(text, '--since', now, offset) * 1000).toISOString().slice(0, 19);

describe('parseTime', () => {
  it.each([
    ['2026-11-23', '2026-11-23T00:00:00'],
    ['2026-11-23 09:00', '2026-11-23T09:00:00'],
    ['2026-11-23T09:00:05Z', '2026-11-23T09:00:05'],
    ['2026-11-23T09:00:00+02:00', '2026-11-23T07:00:00'],
    ['today', '2026-11-23T00:00:00'],
    ['yesterday', '2026-11-22T00:00:00'],
    ['24h', '2026-11-22T15:30:00'],
    ['7d', '2026-11-16T15:30:00'],
    ['now', '2026-11-23T15:30:00'],
  ])('reads %s', (text, expected) => expect(time(text)).toBe(expected));

  it('means a time without a zone in the offset given', () => {
    expect(time('2026-11-23 09:00', 7_200)).toBe('2026-11-23T07:00:00');
    expect(time('today', 36_000)).toBe('2026-11-23T14:00:00');
  });

  it.each(['', 'soon', '2026-13-45', '23.11.2026'])('refuses %j with an example', text => {
    expect(() => time(text)).toThrow(/takes a time such as 2026-11-23.*got/);
  });
});

it('reads spans and offsets', () => {
  expect([parseSpan('90m', '--x'), parseSpan('5d', '--x'), parseSpan('30', '--x')]).toEqual([5_400, 432_000, 30]);
  expect([parseOffset('+02:00'), parseOffset('-0530'), parseOffset('UTC')]).toEqual([7_200, -19_800, 0]);
  expect(() => parseOffset('+25:00')).toThrow(/offset such as/);
});
