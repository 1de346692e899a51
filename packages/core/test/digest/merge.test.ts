import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeIds } from '../../src/causes/ids.ts';
import {
  Digest,
  mergeSummaries,
  parseSummary,
  reportOf,
  resumeDigest,
  type Summary,
  serialiseSummary,
} from '../../src/digest/index.ts';
import { type Event, event, feed, start } from './build.ts';

/** A run of events in the order of time, over few messages and recipients, so that they meet. */
const history = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 0, max: 5_000 }),
      queueId: fc.integer({ min: 0, max: 12 }).map(n => `4QUEUE${n}`),
      to: fc.constantFrom('ann@example.com', 'bob@example.com', 'eve@example.net'),
      what: fc.constantFrom<Event['what']>(
        'deferred',
        'deferred',
        'deferred',
        'delivered',
        'failed',
        'expired',
        'removed',
      ),
      cause: fc.constantFrom(...causeIds.slice(0, 6)),
      provider: fc.constantFrom('google', 'yahoo', null),
      sender: fc.constantFrom('mx1', 'mx2'),
      text: fc.constantFrom(
        '451 4.7.1 Greylisted for 300 seconds',
        '450 4.2.0 <ann@example.com> try later',
        '421 busy [192.0.2.1]',
      ),
    }),
    { maxLength: 120 },
  )
  .map(steps => {
    let at = start;
    return steps.map(({ wait, ...fields }) => {
      at += wait;
      return event({ ...fields, at });
    });
  });

const cutsOf = (events: readonly Event[], cuts: readonly number[]): Event[][] => {
  const points = [...new Set(cuts.map(cut => Math.floor(cut * events.length)))].toSorted((a, b) => a - b);
  return [0, ...points].map((from, i) => events.slice(from, points[i] ?? events.length));
};

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });

const whole = (events: readonly Event[]): Summary => {
  const digest = new Digest({ source: 'mx' });
  feed(digest, events);
  return digest.summary();
};

/** One digest, cut: what a shipper sends, piece by piece. */
const pieces = (parts: readonly (readonly Event[])[]): Summary[] => {
  const digest = new Digest({ source: 'mx' });
  return parts.map(part => {
    feed(digest, part);
    return digest.cut();
  });
};

const mixed = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, rank: order[i % order.length] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

describe('merging summaries', () => {
  it('gives the same report for any cut of a log, in any order of merging', () => {
    fc.assert(
      fc.property(history, cuts, fc.array(fc.integer(), { minLength: 6, maxLength: 6 }), (events, at, order) => {
        const parts = mixed(pieces(cutsOf(events, at)), order);
        expect(reportOf(mergeSummaries(...parts))).toEqual(reportOf(mergeSummaries(whole(events))));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(history, cuts, (events, at) => {
        const parts = pieces(cutsOf(events, at));
        const left = parts.reduce((sum, part) => mergeSummaries(sum, part));
        const right = parts.reduceRight((sum, part) => mergeSummaries(part, sum));
        expect(reportOf(left)).toEqual(reportOf(right));
      }),
    );
  });

  it('survives being written and read between the pieces, each piece going on from the last one read', () => {
    fc.assert(
      fc.property(history, cuts, (events, at) => {
        let all: Summary | null = null;
        for (const part of cutsOf(events, at)) {
          const digest: Digest = all === null ? new Digest({ source: 'mx' }) : resumeDigest(all, { source: 'mx' });
          feed(digest, part);
          const piece = parseSummary(serialiseSummary(digest.summary()));
          all = parseSummary(serialiseSummary(all === null ? piece : mergeSummaries(all, piece)));
        }
        expect(reportOf(all!)).toEqual(reportOf(mergeSummaries(whole(events))));
      }),
    );
  });

  it('reports the same from summaries that were sent without their open attempts', () => {
    fc.assert(
      fc.property(history, cuts, (events, at) => {
        const sent = pieces(cutsOf(events, at)).map(piece => parseSummary(serialiseSummary(piece, { open: 'totals' })));
        expect(reportOf(mergeSummaries(...sent))).toEqual(reportOf(mergeSummaries(whole(events))));
      }),
    );
  });

  it('does not change the summaries that it merges', () => {
    const [a, b] = pieces([[event({})], [event({ what: 'delivered', at: start + 60 })]]);
    const before = serialiseSummary(a!);
    mergeSummaries(a!, b!);
    expect(serialiseSummary(a!)).toBe(before);
  });

  it('refuses to count one sequence of a source twice', () => {
    const [a] = pieces([[event({})]]);
    expect(() => mergeSummaries(a!, a!)).toThrow(/same sequence \(1-1 and 1-1\).*Merge each summary once/s);
  });

  it('says that outcomes are not exact while a sequence is missing', () => {
    const parts = pieces([[event({})], [], [event({ what: 'delivered', at: start + 60 })]]);
    expect(reportOf(mergeSummaries(parts[0]!, parts[2]!)).outcomesExact).toBe(false);
    expect(reportOf(mergeSummaries(...parts)).outcomesExact).toBe(true);
  });

  it('adds what waits at different sources', () => {
    const one = new Digest({ source: 'mx1' });
    const two = new Digest({ source: 'mx2' });
    feed(one, [event({})]);
    feed(two, [event({}), event({ to: 'bob@example.com', cause: 'network' })]);
    const report = reportOf(mergeSummaries(one.summary(), two.summary()));
    expect(report.outcomes.pending).toBe(3);
    expect(report.blastRadius.causes.map(({ cause, recipients }) => [cause, recipients])).toEqual([
      ['greylisting', 2],
      ['network', 1],
    ]);
  });
});
