import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signature } from '../../src/catalogue/origin.ts';
import { causeIds } from '../../src/causes/ids.ts';
import { causes } from '../../src/causes/registry.ts';
import { advise } from '../../src/explain/advice.ts';
import { classification, nothingKnown } from './sample.ts';

const google = { id: 'google', name: 'Google' };
const signature: Signature = {
  id: 'example',
  cause: 'rate-limit',
  needs: 'text',
  basis: 'documented',
  wait: { minSeconds: 3600, maxSeconds: 7200, basis: 'documented', source: 'https://example.com/limits' },
  summary: '{who} allows 500 messages a day and asks you to wait.',
  steps: [
    { who: 'sender', do: 'Open the quota page of the console.', why: 'It shows what is left for today.' },
    { who: 'sender', do: 'Let the queue retry by itself.', why: 'The quota is renewed at midnight.' },
    { who: 'sender', do: 'Remove the address from your list.', why: 'A careless entry must not get through.' },
  ],
  sources: [{ title: 'Limits', url: 'https://example.com/limits', checked: '2026-11-23' }],
  examples: [],
  nearMisses: [],
};
const ofCause = (changes: Parameters<typeof classification>[0]) => {
  const cause = causes[changes?.cause ?? 'unknown'];
  return classification({ action: cause.action, owner: cause.owner, ...changes });
};

describe('advice for a deferral', () => {
  it('names the provider where it is known and the receiving server where it is not', () => {
    const found = ofCause({ cause: 'greylisting' });
    expect(advise(found, null).summary).toMatch(/^The receiving server is greylisting/);
    expect(advise({ ...found, provider: google }, null).summary).toMatch(/^Google is greylisting/);
  });

  it('says 5 to 30 minutes for greylisting and hours for a broader fault', () => {
    expect(advise(ofCause({ cause: 'greylisting' }), null).wait).toMatchObject({
      minSeconds: 300,
      maxSeconds: 1800,
      basis: 'typical',
    });
    expect(advise(ofCause({ cause: 'internal-error' }), null).wait?.maxSeconds).toBe(4 * 3600);
  });

  it('takes the wait that the reply states before any other, and says so in the summary', () => {
    const found = ofCause({ cause: 'rate-limit', retryAfterSeconds: 300 });
    const advice = advise(found, signature);
    expect(advice.wait).toEqual({ minSeconds: 300, maxSeconds: 300, basis: 'stated', source: 'the reply itself' });
    expect(advice.summary).toMatch(/The reply asks to wait 5 minutes\.$/);
  });

  it('gives a wait beside the action act only where it is stated or documented', () => {
    const found = ofCause({ cause: 'rate-limit' });
    expect(advise(found, null).wait).toBeNull();
    expect(advise(found, signature).wait?.basis).toBe('documented');
    const observed: Signature = { ...signature, wait: { ...signature.wait!, basis: 'observed' } };
    expect(advise(found, observed).wait).toBeNull();
  });

  it('puts the signature’s own steps, summary and sources before those of the cause', () => {
    const advice = advise(ofCause({ cause: 'rate-limit', provider: google }), signature);
    expect(advice.summary).toBe('Google allows 500 messages a day and asks you to wait.');
    expect(advice.steps[0]?.do).toBe('Open the quota page of the console.');
    expect(advice.steps).toContainEqual(causes['rate-limit'].steps.outbound[0]);
    expect(advice.sources[0]).toEqual({ title: 'Limits', url: 'https://example.com/limits' });
  });

  it('takes the sources of the origin where the signature names none', () => {
    const bare: Signature = { ...signature, sources: [] };
    const origin = {
      id: 'example',
      sources: [{ title: 'Postmaster', url: 'https://example.com/postmaster', checked: '2026-11-23' }],
    } as const;
    expect(advise(ofCause({ cause: 'rate-limit' }), bare, { origin }).sources[0]?.url).toBe(
      'https://example.com/postmaster',
    );
  });

  it('names no page of another operator beside a signature', () => {
    const found = ofCause({ cause: 'reputation' });
    const ofReputation: Signature = { ...signature, cause: 'reputation' };
    const urlsFor = (id: string) =>
      advise(found, ofReputation, { origin: { id, sources: [] } }).sources.map(({ url }) => url);
    expect(urlsFor('google')).toContain('https://postmaster.google.com/');
    expect(urlsFor('google').join(' ')).not.toMatch(/yahoo|outlook/);
    expect(advise(found, null).sources.map(({ url }) => url)).toContain('https://senders.yahooinc.com/');
  });

  it('leaves a signature out that was outweighed by another cause', () => {
    expect(advise(ofCause({ cause: 'overload' }), signature)).toEqual(advise(ofCause({ cause: 'overload' }), null));
  });

  it('speaks to those who run the refusing server where the log is theirs', () => {
    const found = ofCause({ cause: 'greylisting', direction: 'inbound' });
    const advice = advise(found, null);
    expect(advice.summary).toMatch(/^Your server deferred a client/);
    expect(advice.steps.every(step => step.who === 'receiver')).toBe(true);
    expect(advise({ ...found, cause: 'rate-limit' }, signature).steps.every(step => step.who === 'receiver')).toBe(
      true,
    );
  });

  it('adds one step for those who run the refusing server to a bare reply', () => {
    const outbound = advise(ofCause({ cause: 'tls' }), null).steps;
    const unknown = advise(ofCause({ cause: 'tls', direction: 'unknown' }), null).steps;
    expect(unknown.slice(0, -1)).toEqual(outbound);
    expect(unknown.at(-1)).toMatchObject({
      who: 'receiver',
      do: expect.stringMatching(/^If your own server says this: /),
    });
  });

  it('shows example records for the domain that is given, and none for what is no domain', () => {
    const found = ofCause({ cause: 'authentication', attempt: { ...nothingKnown, sendingIp: '198.51.100.7' } });
    const shown = advise(found, null, { domain: 'Example.ORG' })
      .steps.map(step => step.do)
      .join('\n');
    expect(shown).toContain('example.org TXT "v=spf1 mx ip4:198.51.100.7 ~all"');
    expect(shown).toContain('s1._domainkey.example.org TXT "v=DKIM1;');
    expect(shown).toContain('_dmarc.example.org TXT "v=DMARC1; p=none;');
    expect(advise(found, null, { domain: 'x"; rm -rf /' })).toEqual(advise(found, null));
  });

  it('never tells anybody to drop an address, whatever the catalogue says', () => {
    const steps = advise(ofCause({ cause: 'rate-limit' }), signature).steps.map(step => step.do);
    expect(steps).not.toContain('Remove the address from your list.');
  });

  it('tells for one domain that keeps deferring what to compare, to collect and whom to ask', () => {
    for (const cause of ['greylisting', 'reputation', 'internal-error', 'service-unavailable', 'unknown'] as const) {
      const text = advise(ofCause({ cause }), null)
        .steps.map(step => step.do)
        .join(' ');
      expect(text).toMatch(/one recipient domain keeps deferring.*other domains/);
      expect(text).toMatch(/queue id, the full reply, the time with its zone and the sending IP.*postmaster/);
    }
  });

  it('says for reputation where to look and how to mend it', () => {
    const text = advise(ofCause({ cause: 'reputation' }), null)
      .steps.map(step => step.do)
      .join(' ');
    for (const word of [
      'Google Postmaster Tools',
      'SNDS',
      'JMRP',
      'Yahoo Sender Hub',
      'blocklists',
      'complaint rate',
      'bounce rate',
      'volume',
      'warm',
      'Lower the rate',
      'cold',
    ]) {
      expect(text).toContain(word);
    }
  });
});

describe('advice for a failure', () => {
  it('promises no retry and keeps such words of a signature out', () => {
    for (const cause of causeIds) {
      for (const direction of ['outbound', 'unknown', 'inbound'] as const) {
        const advice = advise(ofCause({ cause, direction, outcome: 'failed', action: 'act' }), { ...signature, cause });
        const text = [advice.summary, ...advice.steps.map(step => `${step.do} ${step.why}`)].join('\n');
        expect(text).not.toMatch(/server retries|retries by itself|Let the queue retry/);
        expect(advice.summary).not.toMatch(/\bdefer/);
        expect(advice.wait).toBeNull();
      }
    }
  });

  it('allows to take a recipient off the list who does not exist', () => {
    const found = ofCause({ cause: 'recipient-unknown', outcome: 'failed' });
    expect(advise(found, null).steps.some(step => /Take the address off/.test(step.do))).toBe(true);
  });
});

describe('advice without a cause', () => {
  it('says of a delivery that nothing is to be done', () => {
    const found = classification({ outcome: 'delivered', cause: null, action: 'none', owner: null, provider: google });
    const advice = advise(found, null);
    expect(advice).toMatchObject({ wait: null, summary: 'Google accepted the message; there is nothing to do.' });
    expect(advice.steps[0]?.do).toMatch(/^Do nothing/);
    expect(advise({ ...found, direction: 'inbound' }, null).summary).toMatch(/^Your server accepted/);
  });

  it('says of what is no reply what was seen and what would help', () => {
    const found = classification({ outcome: 'not-a-reply', cause: null, action: 'none', owner: null, reply: null });
    const advice = advise(found, null, { reason: 'This is an HTTP 451 status line.' });
    expect(advice.summary).toBe('This is an HTTP 451 status line.');
    expect(advice.steps[0]?.do).toMatch(/^Paste the server’s whole reply/);
    expect(advise(found, null).summary).not.toBe('');
  });
});

describe('advice as a table', () => {
  it('shares frozen arrays between explanations instead of building them', () => {
    const found = ofCause({ cause: 'greylisting' });
    const first = advise(found, null);
    const second = advise({ ...found, provider: google }, null);
    expect(second.steps).toBe(first.steps);
    expect(second.sources).toBe(first.sources);
    expect(Object.isFrozen(first.steps) && Object.isFrozen(first.steps[0]) && Object.isFrozen(first.avoid)).toBe(true);
  });

  it('gives every combination a summary, steps and sources, with no placeholder left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...causeIds, null),
        fc.constantFrom('outbound' as const, 'inbound' as const, 'unknown' as const),
        fc.constantFrom('deferred' as const, 'failed' as const),
        fc.constantFrom(null, signature),
        fc.option(fc.nat(1_000_000)),
        (cause, direction, outcome, entry, retryAfterSeconds) => {
          const advice = advise(ofCause({ cause, direction, outcome, retryAfterSeconds }), entry);
          expect(advice.summary).toMatch(/^\p{Lu}.*\.$/u);
          expect(advice.summary).not.toMatch(/[{}]|undefined|null/);
          expect(advice.steps.length).toBeGreaterThan(1);
          expect(advice.sources.every(source => source.url.startsWith('https://'))).toBe(true);
          expect(new Set(advice.steps.map(step => step.do)).size).toBe(advice.steps.length);
        },
      ),
    );
  });
});
