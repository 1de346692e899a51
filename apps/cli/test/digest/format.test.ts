import { describe, expect, it } from 'vitest';
import { bytesText, clean, percent, plural, shortSpan, timeText } from '../../src/digest/format.ts';

describe('numbers for people', () => {
  it('tells bytes, shares, counts and spans shortly', () => {
    expect([bytesText(999), bytesText(1_500), bytesText(124e6), bytesText(999.7e6), bytesText(2.5e12)]).toEqual([
      '999 B',
      '1.5 kB',
      '124 MB',
      '1.0 GB',
      '2.5 TB',
    ]);
    expect([percent(0), percent(0.0004), percent(0.057), percent(0.5), percent(1)]).toEqual([
      '0 %',
      '< 0.1 %',
      '5.7 %',
      '50 %',
      '100 %',
    ]);
    expect([plural(1, 'deferral'), plural(1_204, 'deferral'), plural(2, 'box', 'boxes')]).toEqual([
      '1 deferral',
      '1,204 deferrals',
      '2 boxes',
    ]);
    expect([shortSpan(42), shortSpan(372), shortSpan(4_500), shortSpan(7_199), shortSpan(183_600)]).toEqual([
      '42 s',
      '6 min',
      '1 h 15 min',
      '2 h',
      '2 d 3 h',
    ]);
  });

  it('tells times in UTC', () => {
    expect(timeText('2026-11-03T07:05:09Z')).toBe('3 Nov 2026 07:05');
    expect(timeText(null)).toBe('unknown');
  });

  it('takes out what steers a terminal or turns text round', () => {
    expect(clean('a\u001B[31m\u0007b\u202Ec\n')).toBe('a [31m b c');
  });
});
