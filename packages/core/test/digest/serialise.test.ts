import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Digest,
  mergeSummaries,
  parseSummary,
  reportOf,
  resumeDigest,
  serialiseSummary,
} from '../../src/digest/index.ts';
import { event, feed, start } from './build.ts';

const sample = (): Digest => {
  const digest = new Digest({ source: 'mx' });
  feed(digest, [
    event({ provider: 'google', delay: 40 }),
    event({ to: 'bob@example.net', cause: 'network', at: start + 30 }),
    event({ at: start + 700, what: 'delivered', provider: 'google' }),
  ]);
  return digest;
};

/** The wire object with one field replaced, `path` by dots. */
const withField = (path: string, value: unknown): string => {
  const wire = JSON.parse(serialiseSummary(sample().summary()));
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = wire;
  for (const step of steps) at = at[step];
  at[last] = value;
  return JSON.stringify(wire);
};

describe('a serialised summary', () => {
  it('is one line and comes back as it was', () => {
    const text = serialiseSummary(sample().summary());
    expect(text).not.toContain('\n');
    expect(serialiseSummary(parseSummary(text))).toBe(text);
  });

  it('holds no address', () => {
    expect(serialiseSummary(sample().summary())).not.toMatch(/ann|bob|@/);
  });

  it('stays in kilobytes without its open attempts, however many there are', () => {
    const digest = new Digest({ source: 'mx' });
    feed(
      digest,
      Array.from({ length: 9_000 }, (_, i) =>
        event({ queueId: `4QUEUE${i}`, at: start + i, to: `u${i % 50}@example.com` }),
      ),
    );
    const totals = serialiseSummary(digest.summary(), { open: 'totals' });
    expect(totals.length).toBeLessThan(8_000);
    expect(serialiseSummary(digest.summary()).length).toBeGreaterThan(totals.length * 20);
    expect(reportOf(parseSummary(totals)).outcomes.pending).toBe(9_000);
  });

  it('is bounded whatever comes in: other domains and templates are counted, not kept', () => {
    const digest = new Digest({ source: 'mx', openLimit: 1_000 });
    feed(
      digest,
      Array.from({ length: 60_000 }, (_, i) =>
        event({
          queueId: `4Q${i}`,
          to: `u@d${i}.example.com`,
          text: `450 w${'x'.repeat(i % 30)}${'y'.repeat(Math.floor(i / 30) % 40)} ${'z'.repeat(Math.floor(i / 1_200))}`,
        }),
      ),
    );
    const report = reportOf(parseSummary(serialiseSummary(digest.summary())));
    expect(report.domains.length).toBeLessThanOrEqual(10_001);
    expect(report.domains.reduce((sum, { count }) => sum + count, 0)).toBe(60_000);
    expect(report.precision.domains).toBeGreaterThan(0);
    expect(report.replies.reduce((sum, { count }) => sum + count, 0)).toBe(60_000);
    expect(report.untracked).toBe(59_000);
  });

  it('begins a new run where the open attempts were not sent along', () => {
    const sent = parseSummary(serialiseSummary(sample().summary(), { open: 'totals' }));
    const next = resumeDigest(sent, { source: 'mx' });
    feed(next, [event({ queueId: '4LATER00', at: start + 900 })]);
    const report = reportOf(mergeSummaries(sent, next.summary()));
    expect(report).toMatchObject({ deferred: 3, outcomes: { pending: 2 }, outcomesExact: false });
  });
});

describe('reading a summary from anybody', () => {
  it.each([
    ['not JSON', 'hello', /Not a summary: expected one JSON object such as/],
    ['another version', withField('v', 9), /expected version 1 in "v"; got 9/],
    ['a list for the whole', '[]', /the whole should be an object/],
    ['a negative count', withField('totals.deferred', -1), /totals\.deferred should be a whole number/],
    ['a fraction', withField('totals.deferred', 0.5), /totals\.deferred/],
    [
      'an unknown cause',
      withField('refusals.deferred.causes.0.0', 'bad-luck'),
      /should be a cause such as "greylisting"; got "bad-luck"/,
    ],
    ['a provider with markup', withField('groups.top.0.1', '<b>'), /should be a provider/],
    ['too long a name', withField('domains.top.0.0', 'x'.repeat(600)), /at most 512 characters/],
    ['open attempts that are no base64', withField('chains.0.open.columns.first', '!!!!'), /four bytes/],
    ['a number that stands for no name', withField('chains.0.open.senders', []), /numbers below 0/],
  ])('refuses %s with a sentence that says why', (_, text, message) => {
    expect(() => parseSummary(text)).toThrow(message);
  });

  it('masks and redacts reply texts once more', () => {
    const text = withField('refusals.deferred.replies.top.0.6', '450 <eve@example.com> see https://example.com/?key=1');
    const examples = reportOf(parseSummary(text)).replies.map(({ example }) => example);
    expect(examples).toContain('450 <address> see https://example.com/');
  });

  it('throws nothing but a TypeError, whatever is cut out or changed', () => {
    const good = serialiseSummary(sample().summary());
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.string({ maxLength: 6 }), (at, length, text) => {
        try {
          reportOf(parseSummary(good.slice(0, at) + text + good.slice(at + length)));
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
