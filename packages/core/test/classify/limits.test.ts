import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';

describe('an input of nothing but numbers', () => {
  it('is looked at up to a limit, and says so', () => {
    const { truncated, outcome } = explain('451 4.7.1 greylisted\n\n'.repeat(2) + '450, '.repeat(10_000));
    expect({ truncated, outcome }).toEqual({ truncated: true, outcome: 'deferred' });
  });

  it('is read to its end below the limit', () => {
    const { truncated, others } = explain('451 4.7.1 greylisted\n\n'.repeat(200));
    expect(truncated).toBe(false);
    expect(others).toHaveLength(199);
  });
});
