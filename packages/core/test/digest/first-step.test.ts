import { describe, expect, it } from 'vitest';
import { causes } from '../../src/causes/registry.ts';
import { firstStep } from '../../src/digest/first-step.ts';

describe('what to do first', () => {
  it('is what the provider’s own entries say', () => {
    expect(firstStep('reputation', 'google')).not.toBe(causes.reputation.steps.outbound[0]?.do);
    expect(firstStep('reputation', 'google')).toContain('Postmaster Tools');
  });

  it('is the cause’s own where the provider says nothing, or is not known', () => {
    const usual = causes['mailbox-full'].steps.outbound[0]?.do;
    expect(firstStep('mailbox-full', null)).toBe(usual);
    expect(firstStep('mailbox-full', 'nobody')).toBe(usual);
  });
});
